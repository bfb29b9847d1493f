/** How wide a letter is for its size on average, in the fonts of a system; generous, so that lines rather end early. */
const widthPerSize = 0.56;

/**
 * Words in lines of about a width in pixels at a font size, for pictures whose renderer does not wrap. A word longer than a line
 * has a line of its own.
 */
export function wrapText(text: string, widthPixels: number, sizePixels: number): readonly string[] {
  const most = Math.floor(widthPixels / (sizePixels * widthPerSize));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
