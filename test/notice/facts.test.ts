import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/notice/read-notice.ts';

const on = (store: string, text: string): string => `Amazon${store}: ${text}`;

describe('dates', () => {
  it.each([
    ['May 9, 2026', ['2026-05-09']],
    ['Sept. 14th 2026', ['2026-09-14']],
    ['9th of May 2026', ['2026-05-09']],
    ['8. Mai 2026 und 1. Jänner 2027', ['2026-05-08', '2027-01-01']],
    ['3. März 2026, 9-Okt-2026', ['2026-03-03', '2026-10-09']],
    ['2026年5月9日', ['2026-05-09']],
    ['2026 年 5 月 9 號', ['2026-05-09']],
    ['2026-05-09T10:15:00Z, 2026/5/10, 2026.5.11', ['2026-05-09', '2026-05-10', '2026-05-11']],
    ['12.05.2026', ['2026-05-12']],
    ['12. 5. 2026', ['2026-05-12']],
    ['May 1-5, 2026', ['2026-05-01', '2026-05-05']],
    ['1. bis 7. September 2026', ['2026-09-01', '2026-09-07']],
    ['2026年5月1日至5日', ['2026-05-01', '2026-05-05']],
    ['13/5/2026', ['2026-05-13']],
    ['5/13/2026', ['2026-05-13']],
    ['5/5/2026', ['2026-05-05']],
  ])('%s is read in any store', (text, dates) => {
    expect(readNotice(text).dates).toEqual(dates);
  });

  it.each([
    ['.com', '2026-05-09'],
    ['.co.uk', '2026-09-05'],
    ['.de', '2026-09-05'],
  ])('5/9/2026 on amazon%s is %s', (store, date) => {
    expect(readNotice(on(store, '5/9/2026')).dates).toEqual([date]);
  });

  it('numbers that could be read both ways are left out, unless another date tells', () => {
    expect(readNotice('on 5/9/2026').dates).toEqual([]);
    expect(readNotice('on 5/9/2026 and 5/19/2026').dates).toEqual(['2026-05-09', '2026-05-19']);
    expect(readNotice('on 5/9/2026 and 19/5/2026').dates).toEqual(['2026-09-05', '2026-05-19']);
  });

  it.each(['May 9', '9 May', '5/9', '5月9日', '10:15', 'February 30, 2026', '31.04.2026', '13/13/2026', '5/9/26', '112-2026051-2026052', '1.2.2026.4'])(
    '%s is none',
    (text) => {
      expect(readNotice(on('.com', text)).dates).toEqual([]);
    },
  );
});

describe('the date of the notice', () => {
  it.each([
    ['Date: Sat, 9 May 2026 10:15:00 +0000', '2026-05-09'],
    ['Sent: Saturday, May 9, 2026 10:15 AM', '2026-05-09'],
    ['发件时间：2026年5月9日 (星期六) 18:15', '2026-05-09'],
    ['Gesendet: Samstag, 9. Mai 2026 10:15', '2026-05-09'],
    ['送信日時: 2026年5月9日 10:15', '2026-05-09'],
    ['*Date:* May 9, 2026', '2026-05-09'],
    ['On Sat, May 9, 2026 at 10:15 AM Amazon <no-reply@amazon.com> wrote:', '2026-05-09'],
    ['Your account\nSaturday, May 9, 2026, 10:15 AM PDT', '2026-05-09'],
    ['Policy warning - May 9, 2026', '2026-05-09'],
    ['您好\n内容\n卖家绩效团队\n2026年5月9日', '2026-05-09'],
  ])('%j', (text, date) => {
    expect(readNotice(text).noticeDate).toBe(date);
  });

  it.each([
    'Your account was deactivated on May 9, 2026.',
    'Please answer by\nMay 9, 2026, or your account will be closed.',
    'Delivery date: May 9, 2026',
    'From: Lee <lee@shop.example>\nDate: May 9, 2026\n\nplease help',
    'Sent: Saturday, May 9, 10:15 AM',
  ])('is not taken from %j', (text) => {
    expect(readNotice(text).noticeDate).toBeUndefined();
  });
});

describe('figures', () => {
  it.each([
    ['Your ODR is 1.87%; the target is under 1%.', { value: '1.87%', target: '1%' }],
    ['The late shipment rate must stay below 4%. Yours was 6.2% over the last 30 days.', { value: '6.2%', target: '4%' }],
    ['Valid tracking rate 97.9% (target: over 95%)', { value: '97.9%', target: '95%' }],
    ['您的迟发率已达到 6%，目标为低于 4%', { value: '6%', target: '4%' }],
    ['Ihre Rate an Bestellmängeln liegt bei 1,64 % und damit über dem Zielwert von 1 %.', { value: '1,64 %', target: '1 %' }],
    ['出荷遅延率が7.5%となり、4%未満を満たしていません', { value: '7.5%', target: '4%' }],
    ['Your late shipment rate is higher than the goal of less than 4%.', { target: '4%' }],
    ['Sellers must keep an on-time delivery rate of 92% or greater and a cancellation rate of 0.5% or less.', undefined],
    ['Your price is 40% higher than elsewhere, we give 20% off.', undefined],
  ])('%s', (text, metric) => {
    expect(readNotice(text).metric).toEqual(metric);
  });

  it.each([
    ['23 of 371 orders', 23, 371],
    ['23 out of your last 1,371 seller-fulfilled orders', 23, 1371],
    ['26/27 units', 26, 27],
    ['6.2% (23 of 371)', 23, 371],
    ['8 von 101 Bestellungen', 8, 101],
    ['在 156 个订单中有 6 个', 6, 156],
    ['共371单，其中23单', 23, 371],
    ['注文120件のうち9件', 9, 120],
  ])('%s is a ratio', (text, n, total) => {
    expect(readNotice(text).ratio).toEqual({ n, total });
  });

  it.each(['step 1 of 2', '9 of 3 orders', '5/9/2026 orders', '114-3820117-5561842 of 12 orders', '0 of 0 orders'])('%s is none', (text) => {
    expect(readNotice(text).ratio).toBeUndefined();
  });

  it('percentages in addresses are none', () => {
    expect(readNotice('https://a.example/?q=95%20x 7% and 100.5%').percentages).toEqual(['7%', '100.5%']);
  });
});

describe('identifiers', () => {
  it('ASINs are upper case, once each, and not part of a longer word', () => {
    expect(readNotice('b0dx4qk7lm B0DX4QK7LM XB0DX4QK7LM B0DX4QK7LMX https://a.example/dp/B0C1HJW6YN B0XXXXXX12').asins).toEqual(['B0DX4QK7LM', 'B0C1HJW6YN']);
  });

  it('ten digits are a book only after the word ASIN', () => {
    expect(readNotice('ASIN: 030640615X, call 0306406152').asins).toEqual(['030640615X']);
  });

  it('order ids are not taken out of longer numbers', () => {
    expect(readNotice('114-3820117-5561842 D01-3820117-5561842 1114-3820117-5561842 114-3820117-55618421').orders).toEqual(['114-3820117-5561842', 'D01-3820117-5561842']);
  });

  it.each([
    ['Complaint ID: 15520938471', ['15520938471']],
    ['Case # 14418820093', ['14418820093']],
    ['投诉编号：17740036218、17740036219', ['17740036218', '17740036219']],
    ['Beschwerde-ID 12207744190', ['12207744190']],
    ['Complaint ID(s): 15520938471 and 15520938472', ['15520938471', '15520938472']],
    ['Complaint 15520938471, phone 15520938471', []],
  ])('%s', (text, ids) => {
    expect(readNotice(text).complaintIds).toEqual(ids);
  });

  it.each([
    ['Trademark: VELTRANO, no. 6,482,913', ['6,482,913']],
    ['Trademark registration number 97654321', ['97654321']],
    ['商标注册号：12345678', ['12345678']],
    ['patent US 10,123,456 B2 and US D918,204', ['US 10,123,456 B2', 'US D918,204']],
    ['专利号：ZL202130123456.7', ['ZL202130123456.7']],
    ['Copyright registration number: VA 2-318-774', ['VA 2-318-774']],
    ['Design: 2026-05-09', []],
    ['Model US 12,345,678', []],
    ['Trademark complaint of 2026-05-09, order 114-3820117-5561842', []],
    ['Trademark: VELTRANO. Complaint ID: 15520938471', []],
  ])('%s', (text, registrations) => {
    expect(readNotice(text).registrations).toEqual(registrations);
  });
});

describe('the store', () => {
  it.each([
    ['Your Amazon.co.uk account', 'amazon.co.uk'],
    ['AMAZON.COM.AU, Amazon.com.au and Amazon.com', 'amazon.com.au'],
    ['亚马逊德国站', 'amazon.de'],
    ['日本商城', 'amazon.co.jp'],
    ['https://sellercentral.amazon.ca/x', 'amazon.ca'],
    ['https://www.amazon.fr/dp/B0C1HJW6YN', 'amazon.fr'],
    ['From: <notice@amazon.it>', 'amazon.it'],
    ['Amazon.de https://sellercentral.amazon.com/a https://sellercentral.amazon.com/b', 'amazon.de'],
    ['Amazon.de https://a.example/?s=amazon.com https://b.example/?s=amazon.com', 'amazon.de'],
    ['Amazon.de and Amazon.fr', ''],
    ['https://sellercentral-europe.amazon.com/x seller-performance@amazon.com', ''],
    ['© 2026, Amazon.com, Inc. or its affiliates. Amazon.com Services LLC', ''],
    ['amazon.com.example, myamazon.de, amazon.design', ''],
    ['We are here.', ''],
  ])('%s: %j', (text, marketplace) => {
    expect(readNotice(text).marketplace).toBe(marketplace);
  });

  it.each([
    ['Dear Luma Harbor Home,', 'Luma Harbor Home'],
    ['Hello Harbor & Pine Supply!', 'Harbor & Pine Supply'],
    ['Dear Harbor\nPine Supply,', 'Harbor Pine Supply'],
    ['尊敬的 Lanting Crafts Co., Ltd：', 'Lanting Crafts Co., Ltd'],
    ['您好，青禾燈飾：', '青禾燈飾'],
    ['Guten Tag Waldruhe Papeterie,', 'Waldruhe Papeterie'],
    ['ひなた雑貨店 様', 'ひなた雑貨店'],
    ['Your Amazon seller account "Tideline Audio" has been closed.', 'Tideline Audio'],
    ['Store name: Juniper Row', 'Juniper Row'],
    ['您的账户“晨光百货”与账户“星河数码”存在关联', '晨光百货'],
    ['您目前的賣家帳戶「晨光百貨」已被停用', '晨光百貨'],
  ])('%j: %s', (text, store) => {
    expect(readNotice(text).store).toBe(store);
  });

  it.each([
    'Dear Seller,', 'Dear Amazon Seller,', 'Dear Selling Partner,', 'Dear Sir or Madam,', 'Dear customer,', 'Dear ****,', 'Hello,', 'Hello from Amazon,',
    'Hello there,', 'Dear Seller Performance Team,', 'Hallo / Hello,', '尊敬的卖家：', '親愛的賣家您好：', '您好：', '出品者様', 'Sehr geehrter Verkaufspartner,',
    'Hello\nYour account has been closed,', '您好，我们已停用您的账户。', '老师您好',
    'Hello my account got suspended', 'Hi everyone, please help', 'Hi guys my listing is gone', 'Hello I need help', '你好，我的账号被封了', '您好，因迟发率过高，您的账户已被停用。', '您好，原因如下：您的迟发率过高。', '老板您好，您的店铺怎么了', '政策警告您好：您的商品已下架',
    '您的账户和账户“星河数码”有关联', '店铺与店铺“星河数码”关联被封', '您的帳戶與另一個帳戶「星河數碼」存在關聯', '您好，最近收到一封邮件', 'Hallo mein Konto wurde gesperrt', '皆様',
  ])('has no name in %j', (text) => {
    expect(readNotice(text).store).toBeUndefined();
  });

  it.each([
    ['You have a separate account BrightTrailGear, which was enforced.', 'BrightTrailGear'],
    ['Your account is related to the account "Copper Heron Deals".', 'Copper Heron Deals'],
    ['您有一个单独的账户 BrightTrailGear，该账户已被停用', 'BrightTrailGear'],
    ['別のアカウント「Aokawa Select」に関連している', 'Aokawa Select'],
    ['Your account is related to another account that may not be used to sell.', undefined],
    ['You have a separate account that was closed. Another account Your team opened is fine.', undefined],
    ['您的帐户与另一个账户相关', undefined],
    ['您的账户和账户“星河数码”有关联', '星河数码'],
    ['由於您的帳戶與另一個已被停用的帳戶「星河數碼」存在關聯', '星河數碼'],
    ['您的账户与账户“星河数码”（已被停用）相关联', '星河数码'],
    ['您的账户“晨光百货”与“星河数码”存在关联', '星河数码'],
    ['账户“星河数码”与您的账户存在关联', '星河数码'],
    ['您的账户已被关联到账户“星河数码”', '星河数码'],
    ['您的账户“晨光百货”因与另一个账户有关联已被停用', undefined],
    ['另一个被停用账户关联到您的账户“晨光百货”', undefined],
    ['您的商品与“VELTRANO”相关', undefined],
  ])('%s: other account %s', (text, account) => {
    expect(readNotice(text).otherAccount).toBe(account);
  });
});

describe('parties', () => {
  it.each([
    ['Brand: NORVANE', ['NORVANE'], undefined],
    ['品牌：LUMEORA', ['LUMEORA'], undefined],
    ['may infringe the trademark “VELTRANO”.', ['VELTRANO'], undefined],
    ['Trademark: 6482913', [], undefined],
    ['Infringement type: Trademark', [], undefined],
    ['Brand: N/A', [], undefined],
    ['Rights owner: Ardenfeld Gear, LLC, ip@ardenfeld.example', [], 'Ardenfeld Gear, LLC'],
    ["These are the rights owner's contact details:\n-- Stephen M. Cole\n-- s@cole.example", [], 'Stephen M. Cole'],
    ['权利人：Marigold Paper Studio', [], 'Marigold Paper Studio'],
    ['Rights owner: legal@veltrano.example', [], undefined],
    ['We received a report from a rights owner: see below', [], undefined],
  ])('%j', (text, brands, owner) => {
    const { brands: read, rightsOwner } = readNotice(text);
    expect({ read, rightsOwner }).toEqual({ read: brands, rightsOwner: owner });
  });

  it.each([
    ['Rights owner: Veltrano Ltd., Legal@Veltrano.example', 'legal@veltrano.example', 'rights-owner'],
    ['To: <me@shop.example>', 'me@shop.example', 'seller'],
    ['收件人：me@shop.example', 'me@shop.example', 'seller'],
    ['The rights owner may retract. Questions: help@agency.example', 'help@agency.example', 'other'],
    ['Rights owner: law@veltrano.example\nCc: law@veltrano.example', 'law@veltrano.example', 'rights-owner'],
    ['Cc: me@shop.example', 'me@shop.example', 'other'],
  ])('%s', (text, address, role) => {
    expect(readNotice(text).emails).toEqual([{ address, role }]);
  });

  it('addresses of Amazon are left out, and one that is named twice counts once', () => {
    const text = 'a@amazon.com b@marketplace.amazon.co.jp c@amazon.de x@amazon.com.example\nTo: x@amazon.com.example';
    expect(readNotice(text).emails).toEqual([{ address: 'x@amazon.com.example', role: 'seller' }]);
  });
});

describe('how long the seller has', () => {
  it.each([
    ['Please respond within 72 hours.', 72, 'hours'],
    ['If you do not send a plan within seventeen (17) days, we may close your account.', 17, 'days'],
    ['Send it within 3 business days.', 3, 'business-days'],
    ['请在 5 个工作日内提交', 5, 'business-days'],
    ['請於 72 小時內回覆', 72, 'hours'],
    ['Bitte antworten Sie innerhalb von 14 Tagen.', 14, 'days'],
    ['Reichen Sie die Unterlagen binnen 3 Werktagen ein.', 3, 'business-days'],
    ['7日以内にご提出ください', 7, 'days'],
  ])('%s', (text, amount, unit) => {
    expect(readNotice(text).deadline).toEqual({ amount, unit });
  });

  it.each([
    ['Please submit your plan of action by June 30, 2026.', '2026-06-30'],
    ['You have to provide the documents no later than the end of day on 30 June 2026.', '2026-06-30'],
    ['Upload the invoices before Friday, June 5, 2026 to keep your listings.', '2026-06-05'],
    ['请在 2026年11月30日前提交行动计划。', '2026-11-30'],
    ['請您於 2026年11月30日 23:59 之前回覆。', '2026-11-30'],
    ['Bitte senden Sie die Unterlagen bis zum 30.06.2026.', '2026-06-30'],
    ['2026年6月30日までにご提出ください。', '2026-06-30'],
  ])('%s', (text, day) => {
    expect(readNotice(text).dueDate).toBe(day);
  });

  it.each([
    'Please send invoices for the units sold before May 8, 2026.',
    'We will review what you send by June 30, 2026.',
    'On May 8, 2026, you were asked to submit a plan.',
    '请提供 2026年5月8日前往仓库的记录',
    'Your offers were closed by May 8, 2026.',
  ])('%s names no last day', (text) => {
    expect(readNotice(text).dueDate).toBeUndefined();
  });

  it.each([
    'We will respond within 2 business days.',
    'You will receive our decision within 48 hours.',
    'Please send invoices issued within 365 days.',
    'Upload your invoice within 1 business day after shipment.',
    '请提供最近 90 天内的账单',
    '我们将在 2 个工作日内审核您的文件',
    'After 90 days, you may request the funds.',
    'Please note the 30 day window.',
    'The parcel arrived within 7 days.',
  ])('%s is no deadline', (text) => {
    expect(readNotice(text).deadline).toBeUndefined();
  });
});

describe('what is wanted', () => {
  it.each([
    ['Please send a plan of action.', ['plan']],
    ['You do not need to submit a plan of action at this time.', []],
    ['For help creating your plan of action, visit our page.', []],
    ['What happens if I do not send a plan of action?', []],
    ['无需提交行动计划', []],
    ['请提交行动计划', ['plan']],
    ['Has your account been deactivated in error?', ['dispute']],
    ['如果您认为有误，请告诉我们', ['dispute']],
    ['Falls ein Irrtum vorliegt, schreiben Sie uns.', ['dispute']],
    ['If the rights owner made an error, ask for a retraction.', ['documents']],
    ['Please submit the required documents.', ['documents']],
    ['Thank you for your documents.', []],
  ])('%s', (text, asks) => {
    expect(readNotice(text).asks).toEqual(asks);
  });

  it.each([
    ['Please send copies of invoices and a letter of authorization.', ['invoice', 'authorization']],
    ['Please provide:\n- a utility bill\n- a passport\n- a bank statement', ['identity', 'utility-bill', 'bank-statement']],
    ['The documents you submitted, an invoice and a test report, were not accepted.', []],
    ['Orders of business customers for which an invoice was not uploaded', []],
    ['Ask for a retraction; forwarded retractions are not accepted.', ['retraction']],
    ['Forwarded retractions are not accepted.', []],
    ['Infringement type: Copyright image. We removed the images.', []],
  ])('%j', (text, documents) => {
    expect(readNotice(text).documents).toEqual(documents);
  });
});

describe('how it stands', () => {
  it.each([
    ['Your account has been deactivated.', 'account', 'deactivated'],
    ['Your account has been permanently deactivated.', 'account', 'permanent'],
    ['We removed your listing.', 'listing', 'deactivated'],
    ['We removed your listing. Repeated violations may result in account deactivation.', 'listing', 'deactivated'],
    ['Your Removal Order privileges have been blocked.', 'privilege', 'deactivated'],
    ['Your seller-fulfilled offers were deactivated.', 'privilege', 'deactivated'],
    ['Your account is at risk of deactivation.', 'account', 'at-risk'],
    ['If you do not respond, your listings will be removed.', 'listing', 'at-risk'],
    ['If this happens again, your account could be deactivated.', 'account', 'warning'],
    ['Your account is under review.', 'account', 'under-review'],
    ['We do not have enough information to reactivate your account.', 'account', 'remains-deactivated'],
    ['您的账户已被停用', 'account', 'deactivated'],
    ['您的商品信息已被移除', 'listing', 'deactivated'],
    ['Ihr Verkäuferkonto wurde deaktiviert.', 'account', 'deactivated'],
    ['出品用アカウントを停止しました', 'account', 'deactivated'],
    ['Has your account been deactivated in error?', undefined, undefined],
    ['All ASINs under review are listed.', undefined, undefined],
    ['If we confirm it, your account will remain deactivated and we may permanently withhold payments.', undefined, undefined],
  ])('%s', (text, scope, state) => {
    const read = readNotice(text);
    expect([read.scope, read.state]).toEqual([scope, state]);
  });
});
