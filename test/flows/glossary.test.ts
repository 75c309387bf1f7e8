import { describe, expect, test } from 'vitest';
import { caseTypeOf } from '../../src/cases/all.ts';
import type { Question } from '../../src/cases/question.ts';
import { glossarySize, glossOf } from '../../src/flows/glossary.ts';
import { similarTo } from '../../src/flows/similar.ts';
import { draft } from '../bot/present/fixture.ts';

const gloss = (text: string): string => glossOf(text).map(({ term, english }) => `${term} = ${english}`).join('; ');

describe('the glossary', () => {
  test('knows at least 150 terms', () => {
    expect(glossarySize).toBeGreaterThanOrEqual(150);
  });

  test.each([
    ['快递揽收后没有及时扫描', '揽收 = pick-up; 及时 = in time; 扫描 = scan'],
    ['物流業者攬收後未掃描', '物流業者 = carrier; 攬收 = pick-up; 掃描 = scan'],
    ['备货时间和備貨時間', '备货时间 = handling time'],
    ['老板心情不好', ''],
    ['Our warehouse.', ''],
  ])('finds terms in both scripts, each once: %s', (text, found) => {
    expect(gloss(text)).toBe(found);
  });

  test('takes the longest term at a place, and nothing within it', () => {
    expect(gloss('迟发率')).toBe('迟发率 = late shipment rate');
    expect(gloss('取消订单')).toBe('取消订单 = cancel the order');
    expect(gloss('發貨延遲與出貨延遲')).not.toContain('= ship;');
  });

  test('gives plain English', () => {
    for (const text of ['账户关联', '授权书', '水電帳單']) for (const { english } of glossOf(text)) expect(english).toMatch(/^[A-Za-z ,-]+$/u);
  });
});

describe('suggestions that say the same', () => {
  const caseType = caseTypeOf('late-shipment');
  const labels = (question: Question, text: string, ticked: readonly string[] = []): readonly string[] =>
    caseType ? similarTo(caseType, draft({ route: 'plan', answers: { [question]: { ticked, blanks: {}, own: [] } } }), question, text).map(({ label }) => label['zh-CN']) : [];

  test.each([
    ['why', '五一放假没有开假期模式', '放假但没开休假模式'],
    ['why', '快递揽收后没有及时扫描', '漏揽收没有及时发现'],
    ['why', '備貨時間設定為 1 天，實際需要 2 天', '备货时间设置过短'],
    ['why', '訂單突然暴增，人手不足', '高峰期打包人手不足'],
    ['fixed', '我们已经把备货时间改为2天', '已修改备货时间'],
    ['prevented', '放假前一天把假期模式打開', '全年假期日历'],
  ] as const)('at %s: %s', (question, text, first) => {
    expect(labels(question, text)[0]).toBe(first);
  });

  test.each([
    ['why', '老板心情不好'],
    ['why', '我们的猫喜欢睡觉'],
    ['why', '仓库停电两天'],
    ['prevented', '我们买了新的电脑'],
    ['fixed', '向买家道歉并退款'],
  ] as const)('are none where nothing is really alike: %s, %s', (question, text) => {
    expect(labels(question, text)).toEqual([]);
  });

  test('are at most three, and none that is ticked', () => {
    const text = '五一放假没有开假期模式';
    const all = caseType?.questions.why.suggestions.map(({ id }) => id) ?? [];
    expect(labels('why', text, all)).toEqual([]);
    expect(labels('why', '放假备货时间揽收确认发货打包人手库存补货').length).toBeLessThanOrEqual(3);
  });
});
