import { compared } from '../lib/corrections/compare';
import type { Compared, Difference } from '../lib/corrections/compare';
import type { GoldText } from '../lib/model/gold';
import { checkedCorrections } from '../lib/schema/corrections-file';
import { hashText } from '../lib/text/hash';
import { analyse } from './analyse';
import type { Source } from './analyse';
import { decodeText } from './decode';
import { describeError } from './io';
import type { Io } from './io';
import { load } from './load';

const [GOOD, WRONG, BAD_INPUT] = [0, 1, 2];

/**
 * `extract --compare corrections.json [FILE…]`: reads the texts anew that a reader corrected, and
 * says of each correction whether it is read so by now. A text stands in the file itself, or in one
 * of those named behind it, found by its hash. Resolves with the exit code: 0 where all is read as
 * corrected, 1 where something is not, 2 where a file was bad, a text is missing, or words do not
 * stand where the file says.
 */
export async function compareFile(io: Io, path: string, files: readonly string[]): Promise<number> {
  const texts = await textsOf(io, path);
  if (texts === undefined) return BAD_INPUT;
  const sources = await sourcesIn(io, files);
  let [right, wrong] = [0, 0];
  let isBad = sources.isBad;
  for (const gold of texts) {
    const source = await sourceOf(gold, sources.byHash);
    if (source === undefined) {
      io.warn(
        `${oneLine(gold.source)}: its text (SHA-256 ${gold.textHash}) is neither in ${path} nor in a file named`,
      );
      isBad = true;
      continue;
    }
    const astray = strayIn(gold, source.text);
    if (astray !== undefined) {
      io.warn(`${oneLine(gold.source)}: ${astray}`);
      isBad = true;
      continue;
    }
    await io.write(`${oneLine(gold.title || gold.source)}\n`);
    for (const one of compared(gold, analyse(source))) {
      if (one.wrong.length === 0) right += 1;
      else wrong += 1;
      await io.write(lineOf(one));
    }
  }
  await io.write(`${right} read as corrected, ${wrong} still wrong\n`);
  return isBad ? BAD_INPUT : wrong > 0 ? WRONG : GOOD;
}

async function textsOf(io: Io, path: string): Promise<readonly GoldText[] | undefined> {
  try {
    const decoded = decodeText(await io.readFile(path));
    if (!decoded.ok) io.warn(`${path}: ${decoded.message}`);
    else {
      const checked = checkedCorrections(JSON.parse(decoded.text));
      if (checked.ok) return checked.value.texts;
      io.warn(`${path}: no corrections (${checked.at || 'the whole'} is not as it should be)`);
    }
  } catch (error) {
    io.warn(`${path}: ${oneLine(describeError(error))}`);
  }
  return undefined;
}

interface Sources {
  readonly byHash: ReadonlyMap<string, Source>;
  readonly isBad: boolean;
}

async function sourcesIn(io: Io, files: readonly string[]): Promise<Sources> {
  const byHash = new Map<string, Source>();
  let isBad = false;
  for (const path of files) {
    const loaded = await load(io, path);
    if (loaded.ok) byHash.set(await hashText(loaded.value.text), loaded.value);
    else {
      io.warn(`${path}: ${loaded.message}`);
      isBad = true;
    }
  }
  return { byHash, isBad };
}

/** A file that was named says more than a text alone: its address, its tables. */
async function sourceOf(
  { text, textHash, source, title }: GoldText,
  byHash: ReadonlyMap<string, Source>,
): Promise<Source | undefined> {
  const named = byHash.get(textHash);
  if (named !== undefined || text === undefined) return named;
  if ((await hashText(text)) !== textHash) return undefined;
  return { text, context: { title, ...(/^https?:/.test(source) && { url: source }) } };
}

/** The first correction whose words do not stand where it says, in one line. */
function strayIn({ metrics, sentences, absent }: GoldText, text: string): string | undefined {
  for (const { start, end, text: words } of [...metrics, ...sentences, ...absent]) {
    if (end <= start) return `${start}–${end} is no stretch of its text`;
    if (end > text.length) return `${start}–${end} lies behind the end of its text`;
    if (oneLine(text.slice(start, end)) !== oneLine(words))
      return `“${oneLine(words)}” does not stand at ${start}–${end} of its text`;
  }
  return undefined;
}

const lineOf = ({ is, text, start, end, wrong }: Compared): string => {
  const head = `  ${wrong.length === 0 ? 'right' : 'wrong'}  ${is}  ${start}–${end}  ${oneLine(text)}`;
  return `${[head, ...wrong.map(differenceLine)].join('\n')}\n`;
};

function differenceLine({ field, want, got }: Difference): string {
  if (field === 'missed') return '         nothing is read there';
  if (field === 'extra') return `         still read: ${oneLine(got ?? '')}`;
  return `         ${field}: ${oneLine(want ?? 'none')}, read: ${oneLine(got ?? 'none')}`;
}

/** What a file says, fit for a terminal: no line of its own, and no code that moves or colours. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
