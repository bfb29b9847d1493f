/**
 * A name in as few lines as its longest allowed line needs, the lines about equally long. Breaks only between words; a
 * word longer than a line stays whole.
 */
export function wrapName(text: string, maxLetters: number): readonly string[] {
  const words = text.split(' ');
  const lines = Math.ceil(text.length / maxLetters);
  for (let letters = Math.ceil(text.length / lines); letters < maxLetters; letters += 1) {
    const wrapped = fill(words, letters);
    if (wrapped.length <= lines) return wrapped;
  }
  return fill(words, maxLetters);
}

function fill(words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
