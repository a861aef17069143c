import { JSDOM } from 'jsdom';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AnswersKept } from '../../components/guide/answers-kept.tsx';
import { CourtStepsView } from '../../components/guide/court-steps-view.tsx';
import { FaqView } from '../../components/guide/faq-view.tsx';
import { type ChartView, FlowChart } from '../../components/guide/flow-chart.tsx';
import { GlossaryView } from '../../components/guide/glossary-view.tsx';
import { MyCourts } from '../../components/guide/my-courts.tsx';
import { WhoToCall } from '../../components/guide/who-to-call.tsx';
import { Words } from '../../components/words.tsx';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { courtContacts } from '../../lib/guidance/index.ts';
import { chartOf, courtSteps, factsFor, faqFor, glossary, progressOf, walk } from '../../lib/guide/index.ts';
import {
  addCourt,
  answer,
  emptyReadiness,
  importReadiness,
  type QuestionId,
  type Readiness,
} from '../../lib/readiness/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { listed } from './made-courts.ts';

const facts = factsFor(listed('CACDC'), '2020-02-18');
const place = { court: 'CACDC', day: '2020-02-18' };
const nothing = () => undefined;

function shown(view: ComponentChild, language = 'en'): Document {
  const html = renderToString(<Words.Provider value={speaker(language)}>{view}</Words.Provider>);
  return new JSDOM(html).window.document;
}

function chart(readiness: Readiness, view: ChartView = 'chart'): Document {
  const way = walk(readiness, facts);
  const handlers = { onView: nothing, onAnswer: nothing, onCopy: nothing, onPrint: nothing };
  return shown(<FlowChart way={way} chart={chartOf(way, facts)} view={view} {...handlers} />);
}

const give = (...answers: [QuestionId, string][]) =>
  answers.reduce((all, [question, option]) => answer(all, place, question, option), emptyReadiness);
const some = give(['task', 'file'], ['filer', 'attorney'], ['account', 'own']);
const states = (document: Document) =>
  [...document.querySelectorAll('[data-node]')].map((node) => [
    node.getAttribute('data-node'),
    node.getAttribute('data-state'),
  ]);

describe('the chart', () => {
  it('draws every question, with the way taken and the open question marked', () => {
    const drawn = states(chart(some));
    expect(drawn).toHaveLength(17);
    expect(drawn.filter(([, state]) => state === 'passed').map(([id]) => id)).toEqual([
      ...['court', 'inside', 'task', 'filer', 'account'],
    ]);
    expect(drawn.filter(([, state]) => state === 'open')).toEqual([['accountType', 'open']]);
  });

  it('marks the open question for who does not see it, and says it aloud', () => {
    const document = chart(some);
    expect(document.querySelector('[aria-current=step]')?.getAttribute('data-node')).toBe('accountType');
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'Now answer this: Is your PACER account upgraded?',
    );
  });

  it('draws where each choice leads', () => {
    const targets = chart(some).querySelectorAll('[data-node=account] .target');
    expect([...targets].map((target) => target.textContent)).toEqual([
      'Is your PACER account upgraded?',
      'Get a PACER account of your own',
      'A shared account cannot file',
      'An office’s management account cannot file',
    ]);
  });

  it('has the list as its equal: the same radio buttons, the same end', () => {
    const all = give(
      ...(['file', 'attorney', 'shared'] as const).map((option, at): [QuestionId, string] => [
        (['task', 'filer', 'account'] as const)[at] ?? 'task',
        option,
      ]),
    );
    const radios = (document: Document) =>
      [...document.querySelectorAll('.nodes input')].map((input) => [
        input.getAttribute('value'),
        input.hasAttribute('checked'),
      ]);
    const [asChart, asList] = [chart(all), chart(all, 'list')];
    expect(radios(asList)).toEqual(radios(asChart));
    expect(asList.querySelector('[data-end]')?.outerHTML).toBe(
      asChart.querySelector('[data-end]')?.outerHTML,
    );
    expect(asList.querySelector('[data-end] .tone')?.textContent).toBe('Not possible yet');
    expect(asList.querySelectorAll('[data-state=off]')).toHaveLength(0);
  });

  it('groups the radio buttons of each question, each with its label and explanation', () => {
    for (const group of chart(some).querySelectorAll('.nodes fieldset')) {
      expect(group.querySelector('legend')?.textContent).toMatch(/\?$/);
      expect(group.ownerDocument.getElementById(group.getAttribute('aria-describedby') ?? '')).not.toBeNull();
      expect(new Set([...group.querySelectorAll('input')].map((input) => input.name)).size).toBe(1);
      for (const input of group.querySelectorAll('input'))
        expect(input.closest('label')?.textContent).toBeTruthy();
    }
  });
});

describe('the other parts', () => {
  it('the steps tick what is done and show which phase is now', () => {
    const view = <CourtStepsView steps={courtSteps(some, facts)} onAnswer={nothing} />;
    const document = shown(view);
    expect(document.querySelector('[data-step="before.own"] input')?.hasAttribute('checked')).toBe(true);
    expect(document.querySelector('[aria-current=step]')?.getAttribute('data-phase')).toBe('day');
    expect(document.querySelector('.progress')?.textContent).toBe('1 of 5 done');
  });

  it('the people to call are the organization’s first, with a number that a telephone can dial', () => {
    const organization = { name: 'Example LLP', phone: '212-555-0100 ext. 4' };
    const document = shown(<WhoToCall contacts={courtContacts(facts.court, { organization })} />);
    expect([...document.querySelectorAll('b')].map((name) => name.textContent)).toEqual([
      'Help desk of Example LLP',
      'C.D. Cal. help desk',
      'PACER Service Center',
    ]);
    expect(document.querySelector('a[href="tel:+12125550100;ext=4"]')?.textContent).toBe(
      '212-555-0100 ext. 4',
    );
  });

  it('a deep link opens its question and no other', () => {
    const document = shown(<FaqView entries={faqFor(facts)} open="pop-ups" />);
    expect([...document.querySelectorAll('details[open]')].map(({ id }) => id)).toEqual(['faq-pop-ups']);
    expect(document.querySelectorAll('details')).toHaveLength(24);
  });

  it('every word has its place', () => {
    const document = shown(<GlossaryView entries={glossary()} />);
    expect(document.querySelectorAll('dt')).toHaveLength(glossary().length);
    expect(document.getElementById('glossary-paa')?.textContent).toContain('It cannot file.');
  });

  it('my courts lead to the guide at each', () => {
    const rows = progressOf(addCourt(some, 'NYSDC'), bundledCourts.courts, () => '2026-11-24');
    const document = shown(<MyCourts rows={rows} hrefOf={(court) => `?court=${court}`} onRemove={nothing} />);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['?court=CACDC', '?court=NYSDC']);
  });

  it('answers can be saved, brought back and erased, and it is said where they are', () => {
    const handlers = {
      onExport: nothing,
      onImport: async (file: string) => importReadiness(file),
      onErase: nothing,
    };
    expect(shown(<AnswersKept {...handlers} />).body.textContent).toContain('on this device only');
  });

  it('speak Spanish', () => {
    const document = shown(<CourtStepsView steps={courtSteps(some, facts)} onAnswer={nothing} />, 'es');
    expect(document.querySelector('h2')?.textContent).toBe('Pasos para este tribunal');
    expect(document.body.textContent).toContain('18 de febrero de 2020');
  });
});
