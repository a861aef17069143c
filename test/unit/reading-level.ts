/**
 * Reading level by Flesch and Kincaid: 0.39 words per sentence + 11.8 syllables per word - 15.59, as a school grade.
 * Syllables are counted by groups of vowels, which is near enough for an average.
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.?!:]+(?:\s|$)/).filter((part) => /[a-z0-9]/i.test(part)).length;
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken || letters).match(/[aeiouy]+/g)?.length ?? 1);
}
