/** One thing that stands for an e-mail address, as a person typed it. */
export interface TypedAddress {
  readonly typed: string;
  /** Where mail can be sent to; null = nobody can be reached there, or somebody else can. */
  readonly address: string | null;
  /** 'extra' = signs that are no part of it were taken away; null = it stands there alone and is one. */
  readonly fault: 'wrong' | 'misspelt' | 'extra' | null;
  /** What a misspelt one probably means. */
  readonly meant?: string;
}

/** The addresses in a text, apart by semicolon, comma, line break, "và", or white space between two that are whole. */
export function addressesIn(text: string): TypedAddress[] {
  const parts = text.normalize('NFC').split(/[;,\n\r]|\s(?:\/|và|hoặc)\s/);
  return parts.map((part) => part.trim()).flatMap((part) => (part.replace(INVISIBLE, '') === '' ? [] : inPart(part)));
}

const INVISIBLE = /\p{Cf}/gu;
/** "Nguyễn Thị Mẫu <mau@xa.gov.vn>", as mail programs copy it. */
const NAMED = /^[^<>@]*<([^<>]*)>\.?$/;
/** Words before a colon (mailto: too), and what stands in brackets or behind a dash, are no part of the address. */
const LABELLED = /^(?:[^<>@]*:)?\s*(\S*@\S*)(?:\s+[(–-].*)?$/;
/** What an address takes along out of a sentence or a link. */
const AROUND = /^["'“”‘’([]+|(?:\?.*)?[.:!"'“”‘’)\]]*$/g;

/** Words that touch it otherwise make it doubtful where it begins: "nguyen van a@gmail.com" is somebody else's. */
function inPart(part: string): TypedAddress[] {
  const clean = part.replace(INVISIBLE, '');
  const inside = (NAMED.exec(clean) ?? LABELLED.exec(clean))?.[1];
  if (inside !== undefined) return [judged(part, inside.trim())];
  const words = part.split(/\s+/);
  return words.every((word) => word.includes('@')) ? words.map((word) => judged(word, word)) : [wrong(part)];
}

function wrong(typed: string): TypedAddress {
  return { typed, address: null, fault: 'wrong' };
}

function judged(typed: string, word: string): TypedAddress {
  const [local = '', domain = '', ...more] = word.replace(INVISIBLE, '').replace(AROUND, '').split('@');
  if (more.length > 0 || !LOCAL.test(local)) return wrong(typed);
  const meant = meantDomain(domain.toLowerCase());
  if (meant !== null) return { typed, address: null, fault: 'misspelt', meant: `${local}@${meant}` };
  if (!DOMAIN.test(domain) || NO_ENDING.test(domain)) return wrong(typed);
  const address = `${local}@${domain}`;
  return { typed, address, fault: address === typed ? null : 'extra' };
}

/** RFC 5321, without the quoted form: words of letters, digits and a few signs, one dot between two. */
const LOCAL = /^(?=.{1,64}$)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** RFC 1035: words of letters, digits and inner hyphens, and an ending of letters. */
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/i;
/** Slips for .com and .vn that no country and no registry has as an ending. */
const NO_ENDING = /\.(?:con|cpm|vom|xom|cmo|ocm|comm|coom|nv|vm|vb|vnn|vvn)$/i;

/** Where nearly all private addresses are. */
const COMMON = ['gmail.com', 'yahoo.com', 'yahoo.com.vn', 'hotmail.com', 'outlook.com', 'outlook.com.vn', 'icloud.com'];
/** Real ones that are one letter away from a common one. */
const REAL = new Set(['mail.com', 'email.com', 'ymail.com', 'outlook.co', 'icloud.co']);
const NOT_GMAIL = new Set(['gmail.vn', 'gmail.com.vn', 'gmail.com.com']);
const GOVERNMENT = 'gov.vn';

/** The common domain that one slip of the hand made this one from; null = none. */
function meantDomain(domain: string): string | null {
  if (COMMON.includes(domain) || REAL.has(domain)) return null;
  if (NOT_GMAIL.has(domain)) return 'gmail.com';
  const common = COMMON.find((known) => isOneSlip(domain, known));
  if (common !== undefined) return common;
  // an office's domain has its own words before; "go.vn" alone is another company's
  const [, ending] = /.+\.([^.]+\.[^.]+|govvn)$/.exec(domain) ?? [];
  if (ending === undefined || !isOneSlip(ending, GOVERNMENT)) return null;
  return domain.slice(0, -ending.length) + GOVERNMENT;
}

/** Whether one letter was left out, added, changed, or swapped with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  let start = 0;
  while (start < shorter && typed[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && typed[typed.length - 1 - end] === meant[meant.length - 1 - end]) end += 1;
  const [had, wanted] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)];
  if (had.length + wanted.length === 1 || (had.length === 1 && wanted.length === 1)) return true;
  return had.length === 2 && wanted.length === 2 && had[0] === wanted[1] && had[1] === wanted[0];
}
