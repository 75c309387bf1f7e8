import { describe, expect, it } from 'vitest';
import { cleanNotice } from '../../src/notice/clean-notice.ts';

const lines = (text: string): string => cleanNotice(text).lines;

describe('a notice as it was pasted', () => {
  it.each([
    ['entities', 'rate 6&#37; &lt; 7&#x25;, Tom &amp; Co, M&uuml;ller', 'rate 6% < 7%, Tom & Co, Müller'],
    ['entities encoded twice', '6&amp;#37;&amp;nbsp;of', '6% of'],
    ['entities that stand for nothing', '&#x110000; &#xD800; &nosuch; &constructor;', '&#x110000; &#xD800; &nosuch; &constructor;'],
    ['tags', '<p class="x">Late <b>shipment</b></p><ul><li>one</li><li>two</li></ul>', 'Late shipment\n\none\n\ntwo'],
    ['what a browser does not show', '<style>.a{width:95%}</style>A<!-- B -->C<script>let d = 5;</script>', 'A C'],
    ['a word broken by a tag', 'B0DX<wbr>4QK7LM', 'B0DX4QK7LM'],
    ['an address in angle brackets', 'From: Amazon <notice@amazon.example>', 'From: Amazon <notice@amazon.example>'],
    ['a link in angle brackets', 'see <https://sellercentral.amazon.de/x>', 'see https://sellercentral.amazon.de/x'],
    ['signs that only look like a tag', 'rate < 4% and > 3%', 'rate < 4% and > 3%'],
    ['quote marks', '> > Late\n>  shipment', 'Late\nshipment'],
    ['full-width figures', '订单：１１２－４４７１８０６－２２９０１５５，３．８５％', '订单:112-4471806-2290155，3.85%'],
    ['hyphens that do not break', '112\u20114471806\u20112290155', '112-4471806-2290155'],
    ['invisible signs', 'B0DX\u200B4QK\u00AD7LM\uFEFF \u202Ax\u202C', 'B0DX4QK7LM x'],
    ['line ends of all systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['blank space', '  a \u00A0 b\t\n\n\n\n c  ', 'a b\n\nc'],
    ['mail source', 'shipped la=\nte, 6.20=25 =E2=80=93 target 4=25=20\n=C3=BCber', 'shipped late, 6.20% – target 4%\nüber'],
    ['an address that only looks like mail source', 'https://a.example/?size=20&n=5', 'https://a.example/?size=20&n=5'],
    ['the heads of forwarded mails', '-----Forwarded message-----\nFrom: a@b.example', '-----Forwarded message-----\nFrom: a@b.example'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
  ])('is read without harm from %s', (_what, text, expected) => {
    expect(lines(text)).toBe(expected);
  });

  it('runs on as one line, without gaps in Chinese and Japanese', () => {
    expect(cleanNotice('您的迟\n发率\n\n为 5%\nLate shipment\nrate').running).toBe('您的迟发率 为 5% Late shipment rate');
    expect(cleanNotice('出荷遅延\n率').running).toBe('出荷遅延率');
  });
});
