import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon blocked removal orders, or warned about what they were used for. */
export const removalOrderAbuse: CaseType = {
  id: 'removal-order-abuse',
  name: { en: 'Removal order privileges blocked', 'zh-CN': '移除订单权限被限制', 'zh-TW': '移除訂單權限遭限制' },
  group: 'policy',
  routes: ['plan', 'dispute'],
  issue: 'our use of removal orders',
  subject: 'Removal Order Privileges',
  triage: {
    en: 'First stop this use and cancel open removal orders to other addresses. A short, factual plan is usually enough here. If every removal went to you, your warehouse, your supplier or your distributor, choose the dispute and prove the addresses.',
    'zh-CN': '请先停止这种用法，并取消寄往其他地址的未完成移除订单。这类情况，简短写清事实的计划通常就够。如果全部寄给了您自己、您的仓库、供应商或经销商，请选异议，并证明这些地址。',
    'zh-TW': '請先停止這種用法，並取消寄到其他地址的未完成移除訂單。這類情況，簡短寫清楚事實的計畫通常就夠了。如果全部寄到您自己、您的倉庫、供應商或經銷商，請選異議，並證明這些地址。',
  },
  remedy: { en: 'restore our removal order privileges', 'zh-CN': '恢复我们的移除订单权限', 'zh-TW': '恢復我們的移除訂單權限' },
  // Uses and addresses as in the notices quoted by sellers (wearesellers 27382, 88bfru); C5 is the fourth use named there.
  rule: {
    en: 'Removal orders may go only to you, your warehouse, your supplier or your distributor. They may not be used for replacements, gifts or promotional items, orders of other channels, or resellers; in North America not across borders and not to a PO box.',
    'zh-CN': '移除订单只能寄给您自己、您的仓库、供应商或经销商；不得用于补发、赠品或推广品、其他渠道的订单，或寄给转售商。北美站不得跨境，也不得寄往邮政信箱。',
    'zh-TW': '移除訂單只能寄給您自己、您的倉庫、供應商或經銷商；不得用於補寄、贈品或推廣品、其他銷售管道的訂單，或寄給轉售商。北美站不得跨境，也不得寄到郵政信箱。',
  },
  facts: {
    en: 'Removal order numbers; addresses used; purpose of each; dates; who created them; proof of your own warehouse; what replacements cost by removal and by Multi-Channel Fulfillment.',
    'zh-CN': '移除订单编号；用过的地址；每个的用途；日期；由谁创建；自有仓库的证明；用移除订单和用多渠道配送补发各花多少费用。',
    'zh-TW': '移除訂單編號；用過的地址；每筆的用途；日期；由誰建立；自家倉庫的證明；用移除訂單和用多管道配送補寄各花多少費用。',
  },
  // Not the request of other notices to create a removal order for stock at Amazon.
  cues: [
    {
      weight: 3,
      pattern: /(?<!(?:create|submit|place|request) (?:a |an |your )?)removal orders?|removals? (?:tool|policy|order privileges)/i,
    },
    {
      weight: 2,
      pattern: /send a replacement unit|(?:orders|customer orders) from a different platform|potential redistributors|ship returns only to you/i,
    },
    { weight: 3, pattern: /(?<!(?:创建|提交|建立))移除订单|移除权限|(?<!(?:創建|提交|建立))移除訂單|移除權限|移除政策/i },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who created the removal orders, and who could? Who approves them now?',
        'zh-CN': '移除订单由谁创建，当时谁有权限？现在由谁审批？',
        'zh-TW': '移除訂單由誰建立，當時誰有權限？現在由誰核准？',
      },
      example: {
        en: 'Two customer service clerks created them; since May 12, 2026, only the operations manager can.',
        'zh-CN':
          'Two customer service clerks created them; since May 12, 2026, only the operations manager can.（由两名客服创建；2026年5月12日起只有运营经理有权限。）',
        'zh-TW':
          'Two customer service clerks created them; since May 12, 2026, only the operations manager can.（由兩名客服人員建立；自 2026 年 5 月 12 日起只有營運經理有權限。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who created the removal orders', 'zh-CN': '由谁创建移除订单', 'zh-TW': '由誰建立移除訂單' },
          sentence: {
            en: 'Our {role} created the removal orders.',
            'zh-CN': '移除订单由我们的 {role} 创建。',
            'zh-TW': '移除訂單由我們的 {role} 建立。',
          },
          prompts: {
            role: { en: 'Which job title created them?', 'zh-CN': '由什么岗位创建？', 'zh-TW': '由誰建立（英文職稱）？' },
          },
        },
        {
          id: 'P2',
          label: { en: 'An outside partner created them', 'zh-CN': '由外部合作方创建', 'zh-TW': '由外部合作廠商建立' },
          sentence: {
            en: 'An outside partner, {agency}, created the removal orders for us.',
            'zh-CN': '移除订单由外部合作方 {agency} 为我们创建。',
            'zh-TW': '移除訂單由外部合作廠商 {agency} 為我們建立。',
          },
          prompts: {
            agency: {
              en: 'Which partner created them, by its English name?',
              'zh-CN': '由哪家合作方创建（英文名）？',
              'zh-TW': '由哪家合作廠商建立（英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'How many users had access', 'zh-CN': '有多少用户有权限', 'zh-TW': '有幾位使用者有權限' },
          sentence: {
            en: 'In our account, {n} {n#user|users} had the right to create removal orders.',
            'zh-CN': '我们的账户中有 {n} 名用户有权创建移除订单。',
            'zh-TW': '我們的帳戶中有 {n} 位使用者有權建立移除訂單。',
          },
          prompts: {
            n: {
              en: 'How many users could create removal orders?',
              'zh-CN': '当时有多少用户能创建移除订单？',
              'zh-TW': '當時有幾位使用者能建立移除訂單？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who approves removals now', 'zh-CN': '现在由谁审批移除订单', 'zh-TW': '現在由誰核准移除訂單' },
          sentence: {
            en: 'Our {role2} has approved each removal order since {date}.',
            'zh-CN': '自 {date} 起，每个移除订单都由我们的 {role2} 审批。',
            'zh-TW': '自 {date} 起，每筆移除訂單都由我們的 {role2} 核准。',
          },
          prompts: {
            role2: {
              en: 'Which job title approves removal orders now?',
              'zh-CN': '现在由什么岗位审批？',
              'zh-TW': '現在由誰核准（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which removal orders, to which kind of address, for which purpose?',
        'zh-CN': '哪些移除订单、寄往什么样的地址、用途是什么？',
        'zh-TW': '哪些移除訂單、寄到什麼樣的地址、用途是什麼？',
      },
      example: {
        en: '14 of 20 removal orders went to buyers as replacements; 6 went to our own warehouse.',
        'zh-CN':
          '14 of 20 removal orders went to buyers as replacements; 6 went to our own warehouse.（20 个移除订单中，14 个寄给买家补发；6 个寄往自有仓库。）',
        'zh-TW':
          '14 of 20 removal orders went to buyers as replacements; 6 went to our own warehouse.（20 筆移除訂單中，14 筆寄給買家補寄；6 筆寄到自家倉庫。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'What the notice is about', 'zh-CN': '通知的内容', 'zh-TW': '通知的內容' },
          sentence: {
            en: 'In your notice of {notice_date}, you refer to our use of removal orders.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们对移除订单的使用。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們對移除訂單的使用。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'How many went elsewhere', 'zh-CN': '有多少寄往其他地址', 'zh-TW': '有幾筆寄到其他地址' },
          sentence: {
            en: 'During {period}, we created {total} removal {total#order|orders}; {n} went to addresses that the removal policy does not allow.',
            'zh-CN': '{period} 期间，我们创建了 {total} 个移除订单；其中 {n} 个寄往移除政策不允许的地址。',
            'zh-TW': '{period} 期間，我們建立 {total} 筆移除訂單；其中 {n} 筆寄到移除政策不允許的地址。',
          },
          routes: ['plan'],
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many removal orders did you create in that time?',
              'zh-CN': '这段时间创建了多少个移除订单？',
              'zh-TW': '這段期間建立了幾筆移除訂單？',
            },
            n: {
              en: 'How many went to buyers, influencers or others not allowed?',
              'zh-CN': '其中多少个寄给了买家、达人或其他不允许的收件人？',
              'zh-TW': '其中幾筆寄給了買家、網紅或其他不允許的收件人？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Numbers of the removal orders', 'zh-CN': '移除订单编号', 'zh-TW': '移除訂單編號' },
          sentence: {
            en: 'The removal orders concerned are these: {list}.',
            'zh-CN': '涉及的移除订单如下：{list}。',
            'zh-TW': '涉及的移除訂單如下：{list}。',
          },
          prompts: {
            list: {
              en: 'What are their numbers? Several: with a comma between.',
              'zh-CN': '编号是什么？多个用逗号隔开。',
              'zh-TW': '編號是什麼？若有多個，請用逗號隔開。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'What the units were used for', 'zh-CN': '这些商品的用途', 'zh-TW': '這些商品的用途' },
          sentence: {
            en: 'These removal orders were used for the following: {reason}.',
            'zh-CN': '这些移除订单用于：{reason}。',
            'zh-TW': '這些移除訂單用於：{reason}。',
          },
          prompts: {
            reason: {
              en: 'For what? For example: return of unsold stock to our warehouse.',
              'zh-CN': '什么用途？例如：return of unsold stock to our warehouse（滞销库存退回仓库）。',
              'zh-TW': '什麼用途？例如：return of unsold stock to our warehouse（滯銷庫存退回倉庫）。',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'From which date to which date were they created? When did you stop?',
        'zh-CN': '从哪天到哪天创建的？哪天停止的？',
        'zh-TW': '從哪天到哪天建立的？哪天停止的？',
      },
      example: {
        en: 'From February 3 to May 6, 2026; stopped on May 9, 2026.',
        'zh-CN': 'From February 3 to May 6, 2026; stopped on May 9, 2026.（2026年2月3日至5月6日；5月9日停止。）',
        'zh-TW': 'From February 3 to May 6, 2026; stopped on May 9, 2026.（2026 年 2 月 3 日至 5 月 6 日；5 月 9 日停止。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Dates of the removal orders', 'zh-CN': '移除订单的日期', 'zh-TW': '移除訂單的日期' },
          sentence: {
            en: 'The removal orders concerned date from {period}.',
            'zh-CN': '涉及的移除订单创建于 {period}。',
            'zh-TW': '涉及的移除訂單建立於 {period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were they created?',
              'zh-CN': '从哪天到哪天创建的？',
              'zh-TW': '從哪天到哪天建立的？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'Date of the last one', 'zh-CN': '最后一个的日期', 'zh-TW': '最後一筆的日期' },
          sentence: {
            en: 'The last of them was created on {date}.',
            'zh-CN': '其中最后一个创建于 {date}。',
            'zh-TW': '其中最後一筆建立於 {date}。',
          },
          prompts: {
            date: {
              en: 'On which date was the last one created?',
              'zh-CN': '最后一个是哪天创建的？',
              'zh-TW': '最後一筆是哪天建立的？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'When this use was stopped', 'zh-CN': '停止这种用法的日期', 'zh-TW': '停止這種用法的日期' },
          sentence: {
            en: 'We stopped this use of removal orders on {date}.',
            'zh-CN': '我们于 {date} 停止了这种用法。',
            'zh-TW': '我們於 {date} 停止這種用法。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date did you stop?', 'zh-CN': '哪天停止的？', 'zh-TW': '是哪天停止的？' },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which marketplace? Which addresses are yours: warehouse, supplier, distributor?',
        'zh-CN': '哪个站点？哪些是您的地址：仓库、供应商、经销商？',
        'zh-TW': '哪個站點？哪些是您的地址：倉庫、供應商、經銷商？',
      },
      example: {
        en: 'amazon.com; our own warehouse is at 1200 Harbor Street, Long Beach, CA.',
        'zh-CN': 'amazon.com; our own warehouse is at 1200 Harbor Street, Long Beach, CA.（美国站；自有仓库在加州长滩 1200 Harbor Street。）',
        'zh-TW': 'amazon.com; our own warehouse is at 1200 Harbor Street, Long Beach, CA.（美國站；自家倉庫在加州長灘 1200 Harbor Street。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '站點' },
          sentence: {
            en: 'The removal orders in your notice belong to our store on {marketplace}.',
            'zh-CN': '贵方通知涉及的移除订单属于我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知所指的移除訂單屬於我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
          prompts: {
            marketplace: { en: 'Which marketplace is it about?', 'zh-CN': '涉及哪个站点？', 'zh-TW': '涉及哪個站點？' },
          },
        },
        {
          id: 'L2',
          label: { en: 'Our own warehouse', 'zh-CN': '自有仓库地址', 'zh-TW': '自家倉庫地址' },
          sentence: {
            en: 'Our own warehouse for removals is at this address: {address}.',
            'zh-CN': '我们接收移除商品的自有仓库地址是：{address}。',
            'zh-TW': '我們接收移除商品的自家倉庫地址是：{address}。',
          },
          prompts: {
            address: {
              en: 'What is the address of your warehouse, in English?',
              'zh-CN': '仓库地址是什么（英文）？',
              'zh-TW': '倉庫地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Our supplier or distributor', 'zh-CN': '供应商或经销商地址', 'zh-TW': '供應商或經銷商地址' },
          sentence: {
            en: 'Our business partner {supplier} also receives removals, at this address: {address}.',
            'zh-CN': '我们的合作方 {supplier} 也接收移除商品，地址：{address}。',
            'zh-TW': '我們的合作廠商 {supplier} 也接收移除商品，地址：{address}。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier or distributor, by its English name?',
              'zh-CN': '哪家供应商或经销商（英文名）？',
              'zh-TW': '是哪家供應商或經銷商（英文名稱）？',
            },
            address: {
              en: 'What is its address, in English?',
              'zh-CN': '它的地址是什么（英文）？',
              'zh-TW': '它的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'The region of the addresses', 'zh-CN': '收件地址所在地区', 'zh-TW': '收件地址所在地區' },
          sentence: {
            en: 'The units were sent to addresses in this region: {region}.',
            'zh-CN': '这些商品寄往以下地区的地址：{region}。',
            'zh-TW': '這些商品寄到以下地區的地址：{region}。',
          },
          prompts: {
            region: {
              en: 'To which region were they sent?',
              'zh-CN': '寄往哪个地区（英文）？',
              'zh-TW': '寄到哪個地區（英文）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why a removal order and not Multi-Channel Fulfillment? Which rule or approval was missing?',
        'zh-CN': '为什么用移除订单，而不用多渠道配送？缺了哪条规则或审批？',
        'zh-TW': '為什麼用移除訂單，而不用多管道配送？少了哪條規則或核准？',
      },
      example: {
        en: 'Two clerks sent 14 replacements by removal order because it cost less; nobody had instructed them on the removal policy.',
        'zh-CN':
          'Two clerks sent 14 replacements by removal order because it cost less; nobody had instructed them on the removal policy.（两名客服为省费用用移除订单补发 14 件；没有人给他们培训移除政策。）',
        'zh-TW':
          'Two clerks sent 14 replacements by removal order because it cost less; nobody had instructed them on the removal policy.（兩名客服人員為省費用，以移除訂單補寄 14 件；沒有人為他們訓練移除政策。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Replacements sent to save cost', 'zh-CN': '为省费用用移除订单补发', 'zh-TW': '為省費用而用移除訂單補寄' },
          sentence: {
            en: 'During {period}, we sent {n} replacement {n#unit|units} to buyers by removal order, because it cost less than Multi-Channel Fulfillment.',
            'zh-CN': '{period} 期间，我们用移除订单给买家补发了 {n} 件商品，因为费用低于多渠道配送。',
            'zh-TW': '{period} 期間，我們用移除訂單補寄 {n} 件商品給買家，因為費用低於多管道配送。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you do this?',
              'zh-CN': '从哪天到哪天这样做？',
              'zh-TW': '從哪天到哪天這樣做？',
            },
            n: {
              en: 'How many replacement units were sent this way?',
              'zh-CN': '这样补发了多少件？',
              'zh-TW': '這樣補寄了多少件？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Samples sent, no own stock', 'zh-CN': '没有自有库存，用移除寄样', 'zh-TW': '沒有自家庫存，用移除寄樣品' },
          sentence: {
            en: 'Because we kept no stock of our own outside Amazon, we sent {n} {n#unit|units} to influencers as samples by removal order ({period}).',
            'zh-CN': '因为我们在亚马逊之外没有自有库存，我们用移除订单给达人寄了 {n} 件样品（{period}）。',
            'zh-TW': '因為我們在亞馬遜之外沒有自家庫存，我們用移除訂單寄了 {n} 件樣品給網紅（{period}）。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you do this?',
              'zh-CN': '从哪天到哪天这样做？',
              'zh-TW': '從哪天到哪天這樣做？',
            },
            n: {
              en: 'How many sample units were sent this way?',
              'zh-CN': '这样寄出了多少件样品？',
              'zh-TW': '這樣寄出了多少件樣品？',
            },
          },
        },
        {
          id: 'C3',
          label: {
            en: 'Other channel not linked to MCF',
            'zh-CN': '其他渠道未接入多渠道配送',
            'zh-TW': '其他管道未串接多管道配送',
          },
          sentence: {
            en: 'We had not connected {channel} to Multi-Channel Fulfillment and fulfilled {n} {n#order|orders} from there by removal order ({period}).',
            'zh-CN': '我们没有把 {channel} 接入多渠道配送，而是用移除订单发出来自该渠道的 {n} 个订单（{period}）。',
            'zh-TW': '我們沒有將 {channel} 串接多管道配送，而是以移除訂單寄出來自該管道的 {n} 筆訂單（{period}）。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you do this?',
              'zh-CN': '从哪天到哪天这样做？',
              'zh-TW': '從哪天到哪天這樣做？',
            },
            n: {
              en: 'How many orders were fulfilled this way?',
              'zh-CN': '这样发了多少个订单？',
              'zh-TW': '這樣寄出了幾筆訂單？',
            },
            channel: {
              en: 'From which sales channel? For example: our web shop.',
              'zh-CN': '来自哪个渠道？例如：our web shop（自己的网店）。',
              'zh-TW': '來自哪個管道？例如：our web shop（自家網路商店）。',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Users not instructed on policy', 'zh-CN': '用户未接受移除政策培训', 'zh-TW': '使用者未受移除政策訓練' },
          sentence: {
            en: 'The removal order tool was open to {n} {n#user|users} who had not been instructed on the removal policy.',
            'zh-CN': '移除订单功能对 {n} 名用户开放，而他们没有接受过移除政策的培训。',
            'zh-TW': '移除訂單功能對 {n} 位使用者開放，而他們沒有受過移除政策的訓練。',
          },
          prompts: {
            n: {
              en: 'How many users had access without instruction?',
              'zh-CN': '有多少名用户没受过培训却有权限？',
              'zh-TW': '有幾位使用者未受訓練卻有權限？',
            },
          },
        },
        {
          id: 'C5',
          label: {
            en: 'Sent to resellers, rule unchecked',
            'zh-CN': '未核规则，移除给转售商',
            'zh-TW': '未核對規則，移除給轉售商',
          },
          sentence: {
            en: 'We sent {n} surplus {n#unit|units} to resellers by removal order ({period}) without first checking whether the removal policy allows this.',
            'zh-CN': '我们用移除订单把 {n} 件冗余库存寄给转售商（{period}），事先没有核对移除政策是否允许。',
            'zh-TW': '我們用移除訂單將 {n} 件過剩庫存寄給轉售商（{period}），事先沒有核對移除政策是否允許。',
          },
          prompts: {
            period: {
              en: 'From which date to which date did you do this?',
              'zh-CN': '从哪天到哪天这样做？',
              'zh-TW': '從哪天到哪天這樣做？',
            },
            n: { en: 'How many units went to resellers?', 'zh-CN': '寄给转售商多少件？', 'zh-TW': '寄給轉售商多少件？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the addresses are allowed? Facts that a lease, contract or order list proves.',
        'zh-CN': '凭什么说明这些地址符合政策？请写有租约、合同或订单清单可证明的事实。',
        'zh-TW': '憑什麼說明這些地址符合政策？請寫有租約、合約或訂單清單可證明的事實。',
      },
      example: {
        en: 'All 6 removal orders went to our own warehouse at 1200 Harbor Street, Long Beach; the lease is Exhibit 1.',
        'zh-CN':
          'All 6 removal orders went to our own warehouse at 1200 Harbor Street, Long Beach; the lease is Exhibit 1.（6 个移除订单都寄往我们在长滩 1200 Harbor Street 的自有仓库；租约见附件 1。）',
        'zh-TW':
          'All 6 removal orders went to our own warehouse at 1200 Harbor Street, Long Beach; the lease is Exhibit 1.（6 筆移除訂單都寄到我們在長灘 1200 Harbor Street 的自家倉庫；租約見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Sent to our own warehouse', 'zh-CN': '寄往我们自己的仓库', 'zh-TW': '寄到我們自己的倉庫' },
          sentence: {
            en: 'Of the removal orders in your notice, {n} {n#was|were} sent to our own warehouse at this address: {address}.',
            'zh-CN': '贵方通知涉及的移除订单中，有 {n} 个寄往我们自己的仓库，地址：{address}。',
            'zh-TW': '貴方通知所指的移除訂單中，有 {n} 筆寄到我們自己的倉庫，地址：{address}。',
          },
          prompts: {
            n: {
              en: 'How many of them went to your own warehouse?',
              'zh-CN': '其中多少个寄往自己的仓库？',
              'zh-TW': '其中幾筆寄到自己的倉庫？',
            },
            address: {
              en: 'What is the address of your warehouse, in English?',
              'zh-CN': '仓库地址是什么（英文）？',
              'zh-TW': '倉庫地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Sent to our supplier', 'zh-CN': '寄往我们的供应商', 'zh-TW': '寄到我們的供應商' },
          sentence: {
            en: 'We sent {n} of the removal orders in your notice to our supplier, {supplier}, at this address: {address}.',
            'zh-CN': '贵方通知涉及的移除订单中，有 {n} 个寄往我们的供应商 {supplier}，地址：{address}。',
            'zh-TW': '貴方通知所指的移除訂單中，有 {n} 筆寄到我們的供應商 {supplier}，地址：{address}。',
          },
          prompts: {
            n: {
              en: 'How many of them went to the supplier?',
              'zh-CN': '其中多少个寄往供应商？',
              'zh-TW': '其中幾筆寄到供應商？',
            },
            supplier: {
              en: 'Which supplier, by its English name?',
              'zh-CN': '哪家供应商（英文名）？',
              'zh-TW': '是哪家供應商（英文名稱）？',
            },
            address: {
              en: 'What is its address, in English?',
              'zh-CN': '它的地址是什么（英文）？',
              'zh-TW': '它的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Sent to our distributor', 'zh-CN': '寄往我们的经销商', 'zh-TW': '寄到我們的經銷商' },
          sentence: {
            en: 'We sent {n} of the removal orders in your notice to {supplier}, our distributor under a written agreement of {date}.',
            'zh-CN': '贵方通知涉及的移除订单中，有 {n} 个寄往 {supplier}；根据 {date} 的书面协议，它是我们的经销商。',
            'zh-TW': '貴方通知所指的移除訂單中，有 {n} 筆寄到 {supplier}；依 {date} 的書面協議，該公司是我們的經銷商。',
          },
          prompts: {
            n: {
              en: 'How many of them went to the distributor?',
              'zh-CN': '其中多少个寄往经销商？',
              'zh-TW': '其中幾筆寄到經銷商？',
            },
            supplier: {
              en: 'Which distributor, by its English name?',
              'zh-CN': '哪家经销商（英文名）？',
              'zh-TW': '是哪家經銷商（英文名稱）？',
            },
            date: {
              en: 'What is the date of the written agreement?',
              'zh-CN': '书面协议的日期是哪天？',
              'zh-TW': '書面協議的日期是哪天？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Canceled before it shipped', 'zh-CN': '发出前已取消', 'zh-TW': '寄出前已取消' },
          sentence: {
            en: 'Removal order {order_no} was canceled on {date}, before any unit left the fulfillment center.',
            'zh-CN': '移除订单 {order_no} 已于 {date} 取消，当时没有任何商品离开运营中心。',
            'zh-TW': '移除訂單 {order_no} 已於 {date} 取消，當時沒有任何商品離開物流中心。',
          },
          prompts: {
            date: { en: 'On which date was it canceled?', 'zh-CN': '是哪天取消的？', 'zh-TW': '是哪天取消的？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: open orders canceled, users instructed, another method in use? Since which date?',
        'zh-CN': '已经做了什么：取消未完成订单、培训用户、改用其他方式？从哪天开始？',
        'zh-TW': '已經做了什麼：取消未完成訂單、訓練使用者、改用其他方式？從哪天開始？',
      },
      example: {
        en: 'On May 9, 2026, we canceled 3 open removal orders; since May 10, replacements go out by Multi-Channel Fulfillment.',
        'zh-CN':
          'On May 9, 2026, we canceled 3 open removal orders; since May 10, replacements go out by Multi-Channel Fulfillment.（2026年5月9日取消 3 个未完成的移除订单；5月10日起用多渠道配送补发。）',
        'zh-TW':
          'On May 9, 2026, we canceled 3 open removal orders; since May 10, replacements go out by Multi-Channel Fulfillment.（2026 年 5 月 9 日取消 3 筆未完成的移除訂單；5 月 10 日起以多管道配送補寄。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Replacements moved to MCF', 'zh-CN': '补发已改用多渠道配送', 'zh-TW': '補寄已改用多管道配送' },
          sentence: {
            en: 'Since {date}, we have sent replacements by Multi-Channel Fulfillment.',
            'zh-CN': '自 {date} 起，我们改用多渠道配送补发。',
            'zh-TW': '自 {date} 起，我們改以多管道配送補寄。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Samples from our own warehouse', 'zh-CN': '样品改从自有仓库寄出', 'zh-TW': '樣品改由自家倉庫寄出' },
          sentence: {
            en: 'Since {date}, we have sent samples only from our own warehouse in {city}.',
            'zh-CN': '自 {date} 起，样品只从我们位于 {city} 的自有仓库寄出。',
            'zh-TW': '自 {date} 起，樣品只從我們位於 {city} 的自家倉庫寄出。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Other channel moved to MCF', 'zh-CN': '其他渠道已改用多渠道配送', 'zh-TW': '其他管道已改用多管道配送' },
          sentence: {
            en: 'Since {date}, we have fulfilled orders from {channel} by Multi-Channel Fulfillment.',
            'zh-CN': '自 {date} 起，{channel} 的订单由我们改用多渠道配送发货。',
            'zh-TW': '自 {date} 起，{channel} 的訂單由我們改以多管道配送寄送。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
            channel: {
              en: 'From which sales channel? For example: our web shop.',
              'zh-CN': '来自哪个渠道？例如：our web shop（自己的网店）。',
              'zh-TW': '來自哪個管道？例如：our web shop（自家網路商店）。',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Users instructed, access limited', 'zh-CN': '已培训用户并限制权限', 'zh-TW': '已訓練使用者並限制權限' },
          sentence: {
            en: 'On {date}, we instructed {n} {n#user|users} on the removal policy and limited the right to create removal orders to our {role}.',
            'zh-CN': '{date}，我们对 {n} 名用户进行了移除政策培训，并把创建移除订单的权限限于我们的 {role}。',
            'zh-TW': '我們於 {date} 為 {n} 位使用者進行移除政策訓練，並將建立移除訂單的權限限於我們的 {role}。',
          },
          prompts: {
            date: { en: 'On which date was this done?', 'zh-CN': '哪天完成的？', 'zh-TW': '是哪天完成的？' },
            n: { en: 'How many users were instructed?', 'zh-CN': '培训了多少名用户？', 'zh-TW': '訓練了幾位使用者？' },
            role: {
              en: 'Which job title alone still has the right?',
              'zh-CN': '现在只有什么岗位有权限？',
              'zh-TW': '現在只有誰有權限（英文職稱）？',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Open removal orders canceled', 'zh-CN': '已取消未完成的移除订单', 'zh-TW': '已取消未完成的移除訂單' },
          sentence: {
            en: 'On {date}, we canceled {n} open removal {n#order|orders} to addresses that the removal policy does not allow.',
            'zh-CN': '{date}，我们取消了 {n} 个寄往不允许地址的未完成移除订单。',
            'zh-TW': '我們於 {date} 取消 {n} 筆寄到不允許地址的未完成移除訂單。',
          },
          prompts: {
            date: { en: 'On which date did you cancel them?', 'zh-CN': '哪天取消的？', 'zh-TW': '是哪天取消的？' },
            n: { en: 'How many open removal orders did you cancel?', 'zh-CN': '取消了多少个？', 'zh-TW': '取消了幾筆？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'All past removal orders listed', 'zh-CN': '已列出全部历史移除订单', 'zh-TW': '已列出全部過去的移除訂單' },
          sentence: {
            en: 'By {date}, we had listed {total#our past removal order|all # past removal orders} with the address and the purpose of each.',
            'zh-CN': '到 {date}，我们已列出全部历史移除订单（共 {total} 个），注明每个的地址和用途。',
            'zh-TW': '到 {date}，我們已列出全部過去的移除訂單（共 {total} 筆），註明每筆的地址和用途。',
          },
          prompts: {
            date: { en: 'By which date was the list finished?', 'zh-CN': '清单哪天完成？', 'zh-TW': '清單在哪天完成？' },
            total: {
              en: 'How many removal orders are on the list?',
              'zh-CN': '清单上有多少个移除订单？',
              'zh-TW': '清單上有幾筆移除訂單？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C1'],
          label: { en: 'Refunds in place of replacements', 'zh-CN': '已改为退款，不再补发', 'zh-TW': '已改為退款，不再補寄' },
          sentence: {
            en: 'Since {date}, we have refunded buyers in place of sending replacements.',
            'zh-CN': '自 {date} 起，我们给买家退款，不再补发。',
            'zh-TW': '自 {date} 起，我們退款給買家，不再補寄。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'A8',
          answers: ['C5'],
          label: { en: 'Surplus by FBA Liquidations', 'zh-CN': '冗余库存改走 FBA 批量清货', 'zh-TW': '過剩庫存改走 FBA 清算' },
          sentence: {
            en: 'Since {date}, we have sold surplus stock through FBA Liquidations.',
            'zh-CN': '自 {date} 起，我们通过 FBA 批量清货计划处理冗余库存。',
            'zh-TW': '自 {date} 起，我們以 FBA 清算計畫處理過剩庫存。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which rule stands now: which addresses, who approves, who checks and how often?',
        'zh-CN': '现在有什么规则：哪些地址、由谁审批、由谁多久检查一次？',
        'zh-TW': '現在有什麼規則：哪些地址、由誰核准、由誰多久檢查一次？',
      },
      example: {
        en: 'Removal orders go only to our own warehouse; the operations manager approves each one.',
        'zh-CN':
          'Removal orders go only to our own warehouse; the operations manager approves each one.（移除订单只寄往自有仓库；每个都由运营经理审批。）',
        'zh-TW':
          'Removal orders go only to our own warehouse; the operations manager approves each one.（移除訂單只寄到自家倉庫；每筆都由營運經理核准。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Rule for replacements', 'zh-CN': '补发规则', 'zh-TW': '補寄規則' },
          sentence: {
            en: 'Our {role} answers each replacement request with Multi-Channel Fulfillment or a refund; removal orders are not used for replacements.',
            'zh-CN': '每个补发请求都由我们的 {role} 以多渠道配送或退款处理；不使用移除订单补发。',
            'zh-TW': '每件補寄要求都由我們的 {role} 以多管道配送或退款處理；不使用移除訂單補寄。',
          },
          prompts: {
            role: {
              en: 'Which job title answers replacement requests?',
              'zh-CN': '由什么岗位处理补发？',
              'zh-TW': '由誰處理補寄（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Rule for samples', 'zh-CN': '样品规则', 'zh-TW': '樣品規則' },
          sentence: {
            en: 'Each sample needs the approval of our {role} and leaves only from our own warehouse.',
            'zh-CN': '每件样品须经我们的 {role} 批准，并只从自有仓库寄出。',
            'zh-TW': '每件樣品須經我們的 {role} 核准，並只從自家倉庫寄出。',
          },
          prompts: {
            role: { en: 'Which job title approves samples?', 'zh-CN': '由什么岗位批准？', 'zh-TW': '由誰核准（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'Rule for other channels', 'zh-CN': '其他渠道规则', 'zh-TW': '其他管道規則' },
          sentence: {
            en: 'Our {tool} routes orders from {channel} to Multi-Channel Fulfillment, and our {role} checks this every {weekday}.',
            'zh-CN': '我们的 {tool} 把 {channel} 的订单转到多渠道配送，我们的 {role} 每周（{weekday}）检查。',
            'zh-TW': '我們的 {tool} 將 {channel} 的訂單轉到多管道配送，我們的 {role} 每週（{weekday}）檢查。',
          },
          prompts: {
            channel: {
              en: 'From which sales channel? For example: our web shop.',
              'zh-CN': '来自哪个渠道？例如：our web shop（自己的网店）。',
              'zh-TW': '來自哪個管道？例如：our web shop（自家網路商店）。',
            },
            role: { en: 'Which job title checks this?', 'zh-CN': '由什么岗位检查？', 'zh-TW': '由誰檢查（英文職稱）？' },
            weekday: { en: 'On which day of the week?', 'zh-CN': '每周星期几？', 'zh-TW': '是星期幾？' },
          },
        },
        {
          id: 'M4',
          label: { en: 'Address list, approval, review', 'zh-CN': '地址白名单、审批与核查', 'zh-TW': '地址白名單、核准與查核' },
          sentence: {
            en: 'Removal orders go only to our own warehouse, {address}; our {role} approves each one and checks the address list every quarter.',
            'zh-CN': '移除订单只寄往我们自己的仓库 {address}；每个都由我们的 {role} 审批，地址名单每季度核查一次。',
            'zh-TW': '移除訂單只寄到我們自己的倉庫 {address}；每筆都由我們的 {role} 核准，地址名單每季查核一次。',
          },
          prompts: {
            address: {
              en: 'What is the address of your warehouse, in English?',
              'zh-CN': '仓库地址是什么（英文）？',
              'zh-TW': '倉庫地址是什麼（英文）？',
            },
            role: {
              en: 'Which job title approves each removal order?',
              'zh-CN': '由什么岗位审批？',
              'zh-TW': '由誰核准（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Rule for surplus stock', 'zh-CN': '冗余库存规则', 'zh-TW': '過剩庫存規則' },
          sentence: {
            en: 'Surplus stock is sold through FBA Liquidations or returned to our own warehouse; our {role} decides each case in writing.',
            'zh-CN': '冗余库存通过 FBA 批量清货计划出售，或退回自有仓库；每次由我们的 {role} 书面决定。',
            'zh-TW': '過剩庫存以 FBA 清算計畫出售，或退回自家倉庫；每次由我們的 {role} 以書面決定。',
          },
          prompts: {
            role: { en: 'Which job title decides?', 'zh-CN': '由什么岗位决定？', 'zh-TW': '由誰決定（英文職稱）？' },
          },
        },
        {
          id: 'M6',
          answers: ['C4'],
          label: { en: 'Monthly check of all removals', 'zh-CN': '每月核查全部移除订单', 'zh-TW': '每月查核全部移除訂單' },
          sentence: {
            en: 'On the first working day of each month, our {role} compares every removal order with the address list and reports each deviation in writing.',
            'zh-CN': '每月第一个工作日，我们的 {role} 把每个移除订单与地址名单核对，有偏差即书面报告。',
            'zh-TW': '每月第一個工作日，我們的 {role} 會將每筆移除訂單與地址名單比對，有偏差即以書面報告。',
          },
          prompts: {
            role: { en: 'Which job title compares them?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰比對（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What has happened since the fix? Leave it out if it is too early.',
        'zh-CN': '整改之后情况如何？如果还太早，可以不写。',
        'zh-TW': '改正之後情況如何？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 10 to May 20, 2026, we sent 5 replacement units by Multi-Channel Fulfillment and none by removal order.',
        'zh-CN':
          'From May 10 to May 20, 2026, we sent 5 replacement units by Multi-Channel Fulfillment and none by removal order.（2026年5月10日至20日用多渠道配送补发 5 件，没有一件使用移除订单。）',
        'zh-TW':
          'From May 10 to May 20, 2026, we sent 5 replacement units by Multi-Channel Fulfillment and none by removal order.（2026 年 5 月 10 日至 5 月 20 日以多管道配送補寄 5 件，沒有一件使用移除訂單。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'No removal order since', 'zh-CN': '之后没有移除订单', 'zh-TW': '之後沒有移除訂單' },
          sentence: {
            en: 'Since {date}, we have created no removal order.',
            'zh-CN': '自 {date} 起，我们没有创建任何移除订单。',
            'zh-TW': '自 {date} 起，我們沒有建立任何移除訂單。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'Replacements by MCF only', 'zh-CN': '补发只用多渠道配送', 'zh-TW': '補寄只用多管道配送' },
          sentence: {
            en: 'During {period}, we sent {total} replacement {total#unit|units} by Multi-Channel Fulfillment and none by removal order.',
            'zh-CN': '{period} 期间，我们用多渠道配送补发了 {total} 件，没有一件使用移除订单。',
            'zh-TW': '{period} 期間，我們以多管道配送補寄 {total} 件，沒有一件使用移除訂單。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many replacement units did you send in that time?',
              'zh-CN': '这段时间补发了多少件？',
              'zh-TW': '這段期間補寄了多少件？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'All removals to our warehouse', 'zh-CN': '之后都寄往自有仓库', 'zh-TW': '之後都寄到自家倉庫' },
          sentence: {
            en: 'During {period}, we created {total} removal {total#order, which|orders, all of which} went to our own warehouse.',
            'zh-CN': '{period} 期间，我们创建了 {total} 个移除订单，都寄往我们自己的仓库。',
            'zh-TW': '{period} 期間，我們建立 {total} 筆移除訂單，都寄到我們自己的倉庫。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many removal orders did you create in that time?',
              'zh-CN': '这段时间创建了多少个移除订单？',
              'zh-TW': '這段期間建立了幾筆移除訂單？',
            },
          },
        },
      ],
    },
    proof: proofQuestion,
    evidence: evidenceQuestion,
    signer: signerQuestion,
  },
  evidence: [
    {
      id: 'E1',
      label: { en: 'List of all removal orders', 'zh-CN': '全部移除订单清单', 'zh-TW': '全部移除訂單清單' },
      sentence: {
        en: 'List of all removal orders, with address and purpose of each',
        'zh-CN': '全部移除订单清单，含每个的地址和用途',
        'zh-TW': '全部移除訂單清單，含每筆的地址和用途',
      },
      supports: ['I2', 'I3', 'A5', 'A6', 'D1', 'D2', 'D3', 'D4', 'R1', 'R3'],
    },
    {
      id: 'E2',
      label: { en: 'Lease of our own warehouse', 'zh-CN': '自有仓库的租约', 'zh-TW': '自家倉庫的租約' },
      sentence: { en: 'Lease of our own warehouse', 'zh-CN': '自有仓库的租约', 'zh-TW': '自家倉庫的租約' },
      supports: ['L2', 'A2', 'M4', 'D1'],
    },
    {
      id: 'E3',
      label: { en: 'Multi-Channel orders', 'zh-CN': '多渠道配送订单', 'zh-TW': '多管道配送訂單' },
      sentence: {
        en: 'Multi-Channel Fulfillment orders, with dates',
        'zh-CN': '多渠道配送订单，含日期',
        'zh-TW': '多管道配送訂單，含日期',
      },
      supports: ['A1', 'A3', 'R2'],
    },
    {
      id: 'E4',
      label: { en: 'Signed staff instruction', 'zh-CN': '员工签字的培训材料', 'zh-TW': '員工簽名的訓練資料' },
      sentence: {
        en: 'Instruction on the removal policy, signed by the users',
        'zh-CN': '移除政策培训材料，有用户签字',
        'zh-TW': '移除政策訓練資料，有使用者簽名',
      },
      supports: ['A4'],
    },
    {
      id: 'E5',
      label: { en: 'Screenshot of user permissions', 'zh-CN': '用户权限截图', 'zh-TW': '使用者權限螢幕截圖' },
      sentence: {
        en: 'Screenshot of the user permissions after the change',
        'zh-CN': '修改后的用户权限截图',
        'zh-TW': '修改後的使用者權限螢幕截圖',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E6',
      label: { en: 'List of refunds', 'zh-CN': '退款清单', 'zh-TW': '退款清單' },
      sentence: {
        en: 'List of refunds, with order and date',
        'zh-CN': '退款清单，含订单和日期',
        'zh-TW': '退款清單，含訂單和日期',
      },
      supports: ['A7'],
    },
    {
      id: 'E7',
      label: { en: 'Supplier agreement', 'zh-CN': '供应商合同', 'zh-TW': '供應商合約' },
      sentence: {
        en: 'Agreement with the supplier, showing its address',
        'zh-CN': '供应商合同，显示其地址',
        'zh-TW': '供應商合約，顯示其地址',
      },
      supports: ['L3', 'D2'],
    },
    {
      id: 'E8',
      label: { en: 'Distributor agreement', 'zh-CN': '经销商协议', 'zh-TW': '經銷商協議' },
      sentence: { en: 'Written agreement with the distributor', 'zh-CN': '与经销商的书面协议', 'zh-TW': '與經銷商的書面協議' },
      supports: ['L3', 'D3'],
    },
    {
      id: 'E9',
      label: { en: 'Screenshot of FBA Liquidations', 'zh-CN': 'FBA 批量清货截图', 'zh-TW': 'FBA 清算螢幕截圖' },
      sentence: { en: 'Screenshot of our liquidation orders', 'zh-CN': '批量清货订单的截图', 'zh-TW': '清算訂單的螢幕截圖' },
      supports: ['A8', 'M5'],
    },
    {
      id: 'E10',
      label: { en: 'Shipping record of samples', 'zh-CN': '样品寄出记录', 'zh-TW': '樣品寄出紀錄' },
      sentence: {
        en: 'Shipping record of samples from our own warehouse',
        'zh-CN': '从自有仓库寄出样品的记录',
        'zh-TW': '從自家倉庫寄出樣品的紀錄',
      },
      supports: ['A2', 'M2'],
    },
    {
      id: 'E11',
      label: { en: 'Written removal procedure', 'zh-CN': '书面移除流程', 'zh-TW': '書面移除流程' },
      sentence: {
        en: 'Written removal procedure with the address list',
        'zh-CN': '书面移除流程，含地址名单',
        'zh-TW': '書面移除流程，含地址名單',
      },
      supports: ['M1', 'M2', 'M4', 'M5', 'M6'],
    },
    {
      id: 'E12',
      label: { en: 'Delivery proof of the removals', 'zh-CN': '移除货件的签收记录', 'zh-TW': '移除貨件的簽收紀錄' },
      sentence: { en: 'Delivery records of the removal shipments', 'zh-CN': '移除货件的签收记录', 'zh-TW': '移除貨件的簽收紀錄' },
      supports: ['D1', 'D2', 'D3', 'R3'],
    },
    {
      id: 'E13',
      label: { en: 'Deed of our own warehouse', 'zh-CN': '自有仓库的产权证明', 'zh-TW': '自家倉庫的產權證明' },
      sentence: { en: 'Deed of our own warehouse', 'zh-CN': '自有仓库的产权证明', 'zh-TW': '自家倉庫的產權證明' },
      supports: ['L2', 'A2', 'M4', 'D1'],
    },
    {
      id: 'E14',
      label: { en: 'Supplier invoice', 'zh-CN': '供应商发票', 'zh-TW': '供應商發票' },
      sentence: {
        en: 'Invoice of the supplier, showing its address',
        'zh-CN': '供应商发票，显示其地址',
        'zh-TW': '供應商發票，顯示其地址',
      },
      supports: ['L3', 'D2'],
    },
  ],
  pitfalls: [
    {
      at: 'why',
      text: {
        en: 'Short and factual is enough: say what was done, list the removal orders, and name a control that works. One seller was restored in 1-2 days that way.',
        'zh-CN': '简短写清事实就够：承认做了什么，列出移除订单，写明有效的管控。有卖家这样 1 到 2 天就恢复了权限。',
        'zh-TW': '簡短寫清楚事實就夠了：承認做了什麼，列出移除訂單，寫明有效的控管。有賣家這樣 1 到 2 天就恢復了權限。',
      },
    },
    {
      at: 'what',
      text: {
        en: 'List every removal order of this kind: Amazon sees them all, and a gap in the list costs trust.',
        'zh-CN': '请列出所有这类移除订单：亚马逊都看得到，漏列会影响可信度。',
        'zh-TW': '請列出所有這類移除訂單：亞馬遜都看得到，漏列會影響可信度。',
      },
    },
  ],
  appeal: {
    en: 'Reply to the notice, or open a case with Seller Support.',
    'zh-CN': '回复通知邮件，或向卖家支持（Seller Support）提交问题。',
    'zh-TW': '回覆通知郵件，或向賣家支援（Seller Support）提出問題。',
  },
  reply: { en: '1-3 days (an estimate).', 'zh-CN': '1 到 3 天（估计）。', 'zh-TW': '1 到 3 天（估計）。' },
};
