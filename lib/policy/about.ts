import { z } from 'zod/mini';

/** Parts of the policy as an administrator thinks of them: headings of the builder, and of the reference. */
export const GROUPS = {
  organization: 'Your organization',
  courts: 'Courts and notices',
  features: 'What is on',
  settings: 'What people see, and may change',
} as const;

export type Group = keyof typeof GROUPS;

/** What an administrator reads about one key of the policy. */
export interface About {
  title: string;
  /** What it does, and what holds without it. */
  description: string;
  /** A value as it may be written. */
  example: unknown;
  /** What holds where it is not there; nothing, where this is absent. */
  without?: string | boolean;
  /** Of keys at the top only. */
  group?: Group;
  /** An entry of a list is left out where this part of it is missing or wrong; other parts are left out by themselves. */
  vital?: true;
  /** What a text is, for a form: `choice` and `yes-no` the schema itself tells. */
  input?: 'court' | 'day' | 'link' | 'paragraph' | 'phone';
  /** Entries that a list may have; what is over is left out. */
  most?: number;
  /** Parts by which the entries of a list differ: of two that share them, the first holds. None: the whole entry. */
  once?: readonly string[];
}

/** What is said about each key, by its schema. */
export const ABOUT = z.registry<About>();
