/** Vowels with the consonants that may close them, by the spelling of today; a tone is put on apart. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oen oeo oet oi om on ong ' +
    'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui uit um un ung uôc uôi uôm uôn uông uôt up ut uơ uơi uơn ' +
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);

const ONSET = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|th|tr|[bcdđghklmnpqrstvx])/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The tones of a syllable that p, t, c or ch closes. */
const SHORT_TONE = /[\u0301\u0323]/;
/** In hai and giao the last vowel bears no tone, in quý and thuỷ it does. */
const GLIDE = /[aăâeêioôơuưy][iouy]$(?<!uy)/;
/** Written k, gh, ngh before e, ê, i and y. */
const NOT_BEFORE_FRONT = ['c', 'ng'];
const NOT_BEFORE_BACK = ['gh', 'ngh'];

export interface Spelling {
  /** Accepts what languages of the ethnic minorities write otherwise: any onset before any vowel, p, t, c, ch without a tone. */
  readonly isLoose: boolean;
}

/** Whether a word is a syllable that Vietnamese can have (not: that it has), whatever its letter case. */
export function isSyllable(word: string, { isLoose }: Spelling): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = apart.replace(TONE, '').normalize('NFC');
  if (/(?:[cpt]|ch)$/.test(letters) && !(SHORT_TONE.test(apart) || (isLoose && tones.length === 0))) return false;
  const onset = ONSET.exec(letters)?.[0] ?? '';
  // in gì and giếng the i is the vowel as well
  const onsets = onset === 'gi' ? ['gi', 'g'] : [onset];
  const endsInTone = apart.endsWith(tones[0] ?? ' ');
  return onsets.some((start) => {
    const rime = letters.slice(start.length);
    return isRime(start, rime, isLoose) && !(endsInTone && GLIDE.test(rime) && start !== 'q');
  });
}

function isRime(onset: string, rime: string, isLoose: boolean): boolean {
  // quang has the rime of toang, quen that of toen
  if (onset === 'q') return /^u./.test(rime) && (RIMES.has(rime) || RIMES.has(`o${rime.slice(1)}`));
  if (!RIMES.has(rime)) return false;
  const isFront = /^[eêiy]/.test(rime);
  if (!isFront && NOT_BEFORE_BACK.includes(onset)) return false;
  return isLoose || !(isFront ? NOT_BEFORE_FRONT.includes(onset) : onset === 'k');
}
