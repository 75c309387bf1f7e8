const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é',
  ndash: '–', mdash: '—', hyphen: '-', hellip: '…', bull: '•', middot: '·', percnt: '%', commat: '@', num: '#', colon: ':',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
  copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', sect: '§', ge: '≥', le: '≤',
};

const lastCodePoint = 0x10_ff_ff;

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return (Object.hasOwn(named, name) ? named[name] : named[name.toLowerCase()]) ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= lastCodePoint && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Text with HTML entities as what they stand for, also where a mail program has encoded them twice; unknown ones stay. */
export function withoutEntities(text: string): string {
  const once = text.replace(/&amp;(?=#?[a-z0-9]{2,8};)/giu, '&');
  return once.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, decoded);
}
