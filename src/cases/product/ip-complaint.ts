import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** A rights owner, or Amazon itself, says that a listing infringes a trademark, copyright, patent or design. */
export const ipComplaint: CaseType = {
  id: 'ip-complaint',
  name: {
    en: 'Intellectual property complaint (trademark, copyright, patent, design)',
    'zh-CN': '知识产权投诉（商标/版权/专利/外观设计）',
    'zh-TW': '智慧財產權投訴（商標、著作權、專利、設計）',
  },
  group: 'product',
  routes: ['documents', 'plan', 'dispute'],
  issue: 'an intellectual property complaint',
  subject: 'Intellectual Property Complaint',
  triage: {
    en: 'A plan is often not needed here. First ask the rights owner politely for a retraction, which the rights owner must send to Amazon. If you have a license, an authorization or a right of your own, send the documents. If the listing is wrong, correct or delete it before you write. If Amazon itself found it (suspected infringement), a correction is often enough.',
    'zh-CN': '这类投诉往往不需要行动计划。请先礼貌地请权利人撤回投诉，并由对方直接发给亚马逊。如果您有许可、授权或自己的权利，请提交文件。如果页面确有问题，请先更正或删除再写信。如果是亚马逊自己检测到的（涉嫌侵权），更正页面往往就够了。',
    'zh-TW': '這類投訴往往不需要行動計畫。請先禮貌地請權利人撤回投訴，並由對方直接寄給亞馬遜。如果您有授權、許可或自己的權利，請提交文件。如果頁面確有問題，請先更正或刪除再寫信。如果是亞馬遜自行偵測到的（疑似侵權），更正頁面往往就夠了。',
  },
  remedy: {
    en: 'restore our account to good standing by closing this complaint',
    'zh-CN': '结束此项投诉的处理，恢复我们账户的正常状态',
    'zh-TW': '結束這項投訴的處理，恢復我們帳戶的正常狀態',
  },
  rule: {
    en: 'No numeric target. A plan is often not required: documents, a retraction or deletion come first. Without documents within 90 days, the stock in FBA must be removed.',
    'zh-CN': '没有数值指标。往往不要求行动计划：先提交文件、争取撤回或删除商品。90 天内没有文件，须移除 FBA 库存。',
    'zh-TW': '沒有數值指標。往往不要求行動計畫：先提交文件、爭取撤回或刪除商品。90 天內沒有文件，須移除 FBA 庫存。',
  },
  facts: {
    en: 'Type of right; registration number; rights owner and e-mail; complaint id; ASINs; what was used (word, picture, design, function); authorization; rights of your own; dates.',
    'zh-CN': '权利类型；注册号；权利人及其邮箱；投诉编号；ASIN；用了什么（文字、图片、设计、功能）；授权；自己的权利；日期。',
    'zh-TW': '權利類型；註冊號；權利人及其電子郵件；投訴編號；ASIN；用了什麼（文字、圖片、設計、功能）；授權；自己的權利；日期。',
  },
  cues: [
    { weight: 3, pattern: /intellectual property|trade ?mark|copyright|patent|infring\w+/i },
    { weight: 2, pattern: /rights owner|retraction|licensing agreement|DMCA|notice-(?:dispute|retraction)/i },
    { weight: 3, pattern: /知识产权|侵权|商标|版权|专利|著作权|外观设计|智慧財產權|知識產權|侵權|商標|版權|專利|著作權|外觀設計|設計權/i },
    { weight: 1, pattern: /权利人|撤诉|撤回投诉|權利人|撤訴|撤回投訴|撤回申訴/i },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who is the rights owner (name, e-mail), and who created your listing or product?',
        'zh-CN': '权利人是谁（名称、邮箱）？您的页面或产品由谁制作？',
        'zh-TW': '權利人是誰（名稱、電子郵件）？您的頁面或商品由誰製作？',
      },
      example: {
        en: 'Veltrano Brands Ltd. made the complaint; our listing manager wrote the title and the search terms.',
        'zh-CN':
          'Veltrano Brands Ltd. made the complaint; our listing manager wrote the title and the search terms.（投诉方是 Veltrano Brands Ltd.；标题和搜索词由我们的商品上架主管撰写。）',
        'zh-TW':
          'Veltrano Brands Ltd. made the complaint; our listing manager wrote the title and the search terms.（投訴方是 Veltrano Brands Ltd.；標題和搜尋關鍵字由我們的商品上架主管撰寫。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'The rights owner', 'zh-CN': '提出投诉的权利人', 'zh-TW': '提出投訴的權利人' },
          sentence: {
            en: 'The complaint was made by {rights_owner}.',
            'zh-CN': '投诉由 {rights_owner} 提出。',
            'zh-TW': '投訴由 {rights_owner} 提出。',
          },
          prompts: {
            rights_owner: {
              en: 'Which rights owner made it, as in the notice?',
              'zh-CN': '投诉的权利人是谁（按通知原文）？',
              'zh-TW': '投訴的權利人是誰（照通知原文）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Who created the listing', 'zh-CN': '由谁制作页面', 'zh-TW': '由誰製作頁面' },
          sentence: {
            en: 'Our {role} created the listing named in your notice.',
            'zh-CN': '贵方通知所指的页面由我们的 {role} 制作。',
            'zh-TW': '貴方通知所指的頁面由我們的 {role} 製作。',
          },
          prompts: {
            role: { en: 'Which job title created the listing?', 'zh-CN': '由什么岗位制作？', 'zh-TW': '由誰製作（英文職稱）？' },
          },
        },
        {
          id: 'P3',
          label: { en: 'Who supplies the product', 'zh-CN': '由谁供货', 'zh-TW': '由誰供貨' },
          sentence: {
            en: 'The product comes from {supplier} in {city}.',
            'zh-CN': '该商品来自位于 {city} 的 {supplier}。',
            'zh-TW': '該商品來自位於 {city} 的 {supplier}。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier, by its English name?',
              'zh-CN': '是哪家供应商（英文名）？',
              'zh-TW': '是哪家供應商（英文名稱）？',
            },
            city: {
              en: 'In which city and country is the supplier?',
              'zh-CN': '供应商在哪个城市、哪个国家（英文）？',
              'zh-TW': '供應商在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who handles the complaint now', 'zh-CN': '现在由谁处理投诉', 'zh-TW': '現在由誰處理投訴' },
          sentence: {
            en: 'Our {role2} has handled this complaint since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 处理此项投诉。',
            'zh-TW': '自 {date} 起，由我們的 {role2} 處理這項投訴。',
          },
          prompts: {
            role2: {
              en: 'Which job title handles the complaint?',
              'zh-CN': '由什么岗位处理投诉？',
              'zh-TW': '由誰處理投訴（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Type of right, registration number, complaint id, ASINs, and what exactly is claimed?',
        'zh-CN': '权利类型、注册号、投诉编号、ASIN，对方具体主张什么？',
        'zh-TW': '權利類型、註冊號、投訴編號、ASIN，對方具體主張什麼？',
      },
      example: {
        en: 'Complaint 15520938471 of Veltrano Brands Ltd. about B0CW9TRN5H: trademark VELTRANO, no. 6,482,913, on the detail page.',
        'zh-CN':
          'Complaint 15520938471 of Veltrano Brands Ltd. about B0CW9TRN5H: trademark VELTRANO, no. 6,482,913, on the detail page.（Veltrano Brands Ltd. 针对 B0CW9TRN5H 的投诉，编号 15520938471：商品详情页上的商标 VELTRANO，注册号 6,482,913。）',
        'zh-TW':
          'Complaint 15520938471 of Veltrano Brands Ltd. about B0CW9TRN5H: trademark VELTRANO, no. 6,482,913, on the detail page.（Veltrano Brands Ltd. 針對 B0CW9TRN5H 的投訴，編號 15520938471：商品詳細資訊頁面上的商標 VELTRANO，註冊號 6,482,913。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The ASINs in the notice', 'zh-CN': '通知里的 ASIN', 'zh-TW': '通知裡的 ASIN' },
          sentence: {
            en: 'Your notice of {notice_date} is about an intellectual property complaint regarding {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '贵方 {notice_date} 的通知涉及对 ASIN {asins} 的知识产权投诉。',
            'zh-TW': '貴方 {notice_date} 的通知涉及對 ASIN {asins} 的智慧財產權投訴。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'Complaint id and rights owner', 'zh-CN': '投诉编号与权利人', 'zh-TW': '投訴編號與權利人' },
          sentence: {
            en: 'The complaint ID is {complaint_id}; the rights owner is {rights_owner}.',
            'zh-CN': '投诉编号为 {complaint_id}；权利人为 {rights_owner}。',
            'zh-TW': '投訴編號為 {complaint_id}；權利人為 {rights_owner}。',
          },
          fromNotice: true,
        },
        {
          id: 'I3',
          label: { en: 'The trademark and its number', 'zh-CN': '商标及其注册号', 'zh-TW': '商標及其註冊號' },
          sentence: {
            en: 'The complaint refers to the trademark {brand}, registration {reg_no}.',
            'zh-CN': '投诉所依据的是商标 {brand}，注册号 {reg_no}。',
            'zh-TW': '投訴所依據的是商標 {brand}，註冊號 {reg_no}。',
          },
          prompts: {
            brand: {
              en: 'Which trademark does the complaint name?',
              'zh-CN': '投诉提到哪个商标？',
              'zh-TW': '投訴提到哪個商標？',
            },
            reg_no: {
              en: 'Which registration number does it name?',
              'zh-CN': '投诉提到的注册号是多少？',
              'zh-TW': '投訴提到的註冊號是多少？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Only a registration or patent no.', 'zh-CN': '只写注册号或专利号', 'zh-TW': '只寫註冊號或專利號' },
          sentence: {
            en: 'The complaint refers to the registered right {reg_no}.',
            'zh-CN': '投诉所依据的注册权利编号为 {reg_no}。',
            'zh-TW': '投訴所依據的註冊權利編號為 {reg_no}。',
          },
          fromNotice: true,
          prompts: {
            reg_no: {
              en: 'Which registration or patent number does the complaint name?',
              'zh-CN': '投诉提到的注册号或专利号是多少？',
              'zh-TW': '投訴提到的註冊號或專利號是多少？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'What is claimed', 'zh-CN': '对方主张的内容', 'zh-TW': '對方主張的內容' },
          sentence: {
            en: 'The complaint concerns {attribute}.',
            'zh-CN': '投诉涉及 {attribute}。',
            'zh-TW': '投訴涉及 {attribute}。',
          },
          prompts: {
            attribute: {
              en: 'What is claimed? For example: the copyright in two product images.',
              'zh-CN': '主张什么？例如：the copyright in two product images（两张图片的版权）。',
              'zh-TW': '主張什麼？例如：the copyright in two product images（兩張圖片的著作權）。',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'Date of the complaint, since when listed, when was the right registered?',
        'zh-CN': '投诉日期？从何时上架？对方何时注册？',
        'zh-TW': '投訴日期？從何時上架？對方何時註冊？',
      },
      example: {
        en: 'On sale since October 12, 2025; the notice is of February 3, 2026; closed the same day.',
        'zh-CN':
          'On sale since October 12, 2025; the notice is of February 3, 2026; closed the same day.（2025年10月12日上架；通知日期为2026年2月3日；当天停售。）',
        'zh-TW':
          'On sale since October 12, 2025; the notice is of February 3, 2026; closed the same day.（2025 年 10 月 12 日上架；通知日期為 2026 年 2 月 3 日；當天關閉銷售。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'On sale since', 'zh-CN': '开始销售的日期', 'zh-TW': '開始銷售的日期' },
          sentence: {
            en: 'We have offered these items since {date}.',
            'zh-CN': '我们自 {date} 起销售这些商品。',
            'zh-TW': '我們自 {date} 起銷售這些商品。',
          },
          prompts: {
            date: {
              en: 'Since which date have you offered the items?',
              'zh-CN': '从哪天开始销售？',
              'zh-TW': '從哪天開始銷售？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'On sale from when to when', 'zh-CN': '在售的起止日期', 'zh-TW': '在售的起訖日期' },
          sentence: {
            en: 'The items were on sale during {period}.',
            'zh-CN': '这些商品在 {period} 期间在售。',
            'zh-TW': '這些商品在 {period} 期間在售。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were they on sale?',
              'zh-CN': '从哪天到哪天在售？',
              'zh-TW': '從哪天到哪天在售？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'Not for sale since', 'zh-CN': '停售的日期', 'zh-TW': '停售的日期' },
          sentence: {
            en: 'We have not offered these items since {date}.',
            'zh-CN': '我们自 {date} 起未再销售这些商品。',
            'zh-TW': '我們自 {date} 起未再銷售這些商品。',
          },
          prompts: {
            date: {
              en: 'Since which date have the items not been for sale?',
              'zh-CN': '从哪天起没有再销售？',
              'zh-TW': '從哪天起沒有再銷售？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'Start of our authorization', 'zh-CN': '我方授权的生效日期', 'zh-TW': '我方授權的生效日期' },
          sentence: {
            en: 'Our authorization from {rights_owner} has been valid since {date}.',
            'zh-CN': '{rights_owner} 给我们的授权自 {date} 起有效。',
            'zh-TW': '{rights_owner} 給我們的授權自 {date} 起有效。',
          },
          routes: ['documents', 'dispute'],
          prompts: {
            rights_owner: { en: 'Who gave you the authorization?', 'zh-CN': '授权由谁出具？', 'zh-TW': '授權由誰出具？' },
            date: {
              en: 'Since which date is it valid?',
              'zh-CN': '从哪天起有效？',
              'zh-TW': '從哪天起有效？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Where does the mark, picture or design appear: title, image, packaging, product? Which marketplace?',
        'zh-CN': '商标、图片或设计出现在哪里：标题、图片、包装、产品本身？是哪个站点？',
        'zh-TW': '商標、圖片或設計出現在哪裡：標題、圖片、包裝、商品本身？是哪個站點？',
      },
      example: {
        en: 'amazon.com; the title and the search terms of B0CW9TRN5H.',
        'zh-CN':
          'amazon.com; the title and the search terms of B0CW9TRN5H.（美国站；B0CW9TRN5H 的标题和搜索词。）',
        'zh-TW':
          'amazon.com; the title and the search terms of B0CW9TRN5H.（美國站；B0CW9TRN5H 的標題和搜尋關鍵字。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '站點' },
          sentence: {
            en: 'Your notice concerns our store on {marketplace}.',
            'zh-CN': '贵方通知涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '貴方通知涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Place named in the complaint', 'zh-CN': '投诉所指的位置', 'zh-TW': '投訴所指的位置' },
          sentence: {
            en: 'The complaint is about this part of the listing: {attribute}.',
            'zh-CN': '投诉针对商品的以下部分：{attribute}。',
            'zh-TW': '投訴針對商品的以下部分：{attribute}。',
          },
          prompts: {
            attribute: {
              en: 'Which part of the listing? For example: the product title.',
              'zh-CN': '商品的哪个部分？例如：the product title（商品标题）。',
              'zh-TW': '商品的哪個部分？例如：the product title（商品標題）。',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Place where we found it', 'zh-CN': '我们自查发现的位置', 'zh-TW': '我們自行查到的位置' },
          sentence: {
            en: 'We found the element named in the complaint in these places: {list}.',
            'zh-CN': '我们在以下位置发现了投诉所指的内容：{list}。',
            'zh-TW': '我們在以下位置發現投訴所指的內容：{list}。',
          },
          routes: ['plan'],
          prompts: {
            list: {
              en: 'In which places did you find it? For example: title, search terms.',
              'zh-CN': '在哪些位置发现？例如：title, search terms。',
              'zh-TW': '在哪些位置發現？例如：title, search terms。',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Stock in FBA', 'zh-CN': 'FBA 库存', 'zh-TW': 'FBA 庫存' },
          sentence: {
            en: "Amazon's fulfillment centers (FBA) hold {qty} {qty#unit|units}.",
            'zh-CN': '亚马逊运营中心（FBA）存有 {qty} 件这些商品。',
            'zh-TW': '亞馬遜物流中心（FBA）存有 {qty} 件這些商品。',
          },
          prompts: {
            qty: { en: 'How many units are in FBA?', 'zh-CN': 'FBA 里有多少件？', 'zh-TW': 'FBA 裡有幾件？' },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was it used without a check: which search, license or approval was missing?',
        'zh-CN': '为什么没有核查就使用：缺了哪项检索、授权或审批？',
        'zh-TW': '為什麼沒有查核就使用：少了哪項檢索、授權或核准？',
      },
      example: {
        en: 'Our listing manager wrote "VELTRANO" into the title to describe compatibility; no trademark search was part of the launch.',
        'zh-CN':
          'Our listing manager wrote "VELTRANO" into the title to describe compatibility; no trademark search was part of the launch.（商品上架主管把“VELTRANO”写进标题来说明兼容性；上新流程里没有商标检索。）',
        'zh-TW':
          'Our listing manager wrote "VELTRANO" into the title to describe compatibility; no trademark search was part of the launch.（商品上架主管將「VELTRANO」寫進標題來說明相容性；上架流程裡沒有商標檢索。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: {
            en: 'Compatible-brand word, no search',
            'zh-CN': '说明兼容用了品牌词，未检索',
            'zh-TW': '說明相容用了品牌字詞，未檢索',
          },
          sentence: {
            en: 'Our listing of {asins} used the word "{brand}" in {list} to describe compatibility, without a search of the trademark register.',
            'zh-CN': '我们的 {asins} 在 {list} 中使用了“{brand}”一词来说明兼容性，事先没有检索商标登记。',
            'zh-TW': '我們的 {asins} 在 {list} 中使用了「{brand}」一詞來說明相容性，事先沒有檢索商標登記。',
          },
          prompts: {
            brand: { en: 'Which brand word was used?', 'zh-CN': '使用了哪个品牌词？', 'zh-TW': '使用了哪個品牌字詞？' },
            list: {
              en: 'Where was it used? For example: the title and the search terms.',
              'zh-CN': '用在哪里？例如：the title and the search terms（标题和搜索词）。',
              'zh-TW': '用在哪裡？例如：the title and the search terms（標題和搜尋關鍵字）。',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Pictures used without a license', 'zh-CN': '使用了没有授权的图片', 'zh-TW': '使用了沒有授權的圖片' },
          sentence: {
            en: 'Our listing of {asins} used {n} {n#image|images} supplied by {supplier}; we did not ask for the source files and a license.',
            'zh-CN': '我们的 {asins} 使用了 {supplier} 提供的 {n} 张图片，当时没有索取源文件和许可。',
            'zh-TW': '我們的 {asins} 使用了 {supplier} 提供的 {n} 張圖片，當時沒有索取原始檔和授權。',
          },
          prompts: {
            n: { en: 'How many such images were used?', 'zh-CN': '用了几张这样的图片？', 'zh-TW': '用了幾張這樣的圖片？' },
            supplier: {
              en: 'Who supplied the images, by its English name?',
              'zh-CN': '图片由谁提供（英文名）？',
              'zh-TW': '圖片由誰提供（英文名稱）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'No patent and design search', 'zh-CN': '没有做专利和外观检索', 'zh-TW': '沒有做專利和設計檢索' },
          sentence: {
            en: 'We launched {asins} on {date} without a patent and design search, so we did not know of {reg_no}.',
            'zh-CN': '我们于 {date} 上架 {asins}，事先没有做专利和外观设计检索，因此不知道 {reg_no}。',
            'zh-TW': '我們於 {date} 上架 {asins}，事先沒有做專利和設計檢索，因此不知道 {reg_no}。',
          },
          prompts: {
            date: { en: 'On which date did you launch the items?', 'zh-CN': '哪天上架的？', 'zh-TW': '哪天上架的？' },
            reg_no: {
              en: 'Which patent or design number is it?',
              'zh-CN': '是哪个专利号或外观设计号？',
              'zh-TW': '是哪個專利號或設計專利號？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'License ran out unnoticed', 'zh-CN': '授权到期没有发现', 'zh-TW': '授權到期卻未發現' },
          sentence: {
            en: 'Our authorization from {rights_owner} ended on {date}; we kept no calendar of expiry dates, so our offers stayed open.',
            'zh-CN': '{rights_owner} 给我们的授权于 {date} 到期；我们没有记录到期日，因此商品一直在售。',
            'zh-TW': '{rights_owner} 給我們的授權於 {date} 到期；我們沒有記錄到期日，因此商品一直在售。',
          },
          prompts: {
            date: {
              en: 'On which date did the authorization end?',
              'zh-CN': '授权是哪天到期的？',
              'zh-TW': '授權是哪天到期的？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: "Supplier's word trusted", 'zh-CN': '只凭供应商的说法', 'zh-TW': '只憑供應商的說法' },
          sentence: {
            en: '{supplier} told us that the product infringed no rights of others, and we did not ask for a written warranty.',
            'zh-CN': '{supplier} 告诉我们该商品不侵犯他人权利，我们没有要求书面担保。',
            'zh-TW': '{supplier} 告訴我們該商品不侵犯他人權利，我們沒有要求書面擔保。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier told you so, by its English name?',
              'zh-CN': '是哪家供应商这样说的（英文名）？',
              'zh-TW': '是哪家供應商這樣說的（英文名稱）？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Keyword tool added brand words', 'zh-CN': '关键词工具带入了品牌词', 'zh-TW': '關鍵字工具帶入了品牌字詞' },
          sentence: {
            en: 'Search terms were imported from {tool} into our listings without a filter for registered brand names.',
            'zh-CN': '我们的搜索词由 {tool} 直接导入，没有过滤已注册的品牌名。',
            'zh-TW': '我們的搜尋關鍵字由 {tool} 直接匯入，沒有過濾已註冊的品牌名稱。',
          },
          prompts: {
            tool: {
              en: 'Which keyword tool was it, by its name?',
              'zh-CN': '是哪个关键词工具（名称）？',
              'zh-TW': '是哪個關鍵字工具（名稱）？',
            },
          },
        },
        {
          id: 'C7',
          label: { en: 'Offered without an authorization', 'zh-CN': '没有取得授权就销售', 'zh-TW': '沒有取得授權就銷售' },
          sentence: {
            en: 'We offered {asins} of the brand {brand} without asking {rights_owner} for an authorization.',
            'zh-CN': '我们销售了 {brand} 品牌的 {asins}，没有向 {rights_owner} 申请授权。',
            'zh-TW': '我們銷售了 {brand} 品牌的 {asins}，沒有向 {rights_owner} 申請授權。',
          },
          prompts: {
            brand: { en: 'Which brand are the items of?', 'zh-CN': '这些商品是哪个品牌？', 'zh-TW': '這些商品是哪個品牌？' },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Why do you believe that nothing is infringed? Facts with dates and numbers that a document proves.',
        'zh-CN': '为什么认为没有侵权？写有日期、有编号、有文件可证明的事实。',
        'zh-TW': '為什麼認為沒有侵權？請寫有日期、有編號、有文件可證明的事實。',
      },
      example: {
        en: 'The two images were taken by our own photographer on September 3, 2025; the source files show date and camera.',
        'zh-CN':
          'The two images were taken by our own photographer on September 3, 2025; the source files show date and camera.（两张图片由我们自己的摄影师于2025年9月3日拍摄；源文件显示日期和相机。）',
        'zh-TW':
          'The two images were taken by our own photographer on September 3, 2025; the source files show date and camera.（兩張圖片由我們自己的攝影師於 2025 年 9 月 3 日拍攝；原始檔顯示日期和相機。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'We hold a license', 'zh-CN': '我们持有许可或授权', 'zh-TW': '我們持有授權' },
          sentence: {
            en: 'The enclosed license from {rights_owner}, dated {date}, covers our sale of {asins}.',
            'zh-CN': '随附的 {rights_owner} 于 {date} 出具的许可，涵盖我们销售的 {asins}。',
            'zh-TW': '隨附的 {rights_owner} 於 {date} 出具的授權，涵蓋我們銷售的 {asins}。',
          },
          prompts: {
            rights_owner: { en: 'Who gave you the license?', 'zh-CN': '许可由谁出具？', 'zh-TW': '授權由誰出具？' },
            date: { en: 'What is the date of the license?', 'zh-CN': '许可的日期是哪天？', 'zh-TW': '授權的日期是哪天？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'It is our own trademark', 'zh-CN': '使用的是自己的商标', 'zh-TW': '使用的是自己的商標' },
          sentence: {
            en: 'The listing shows our own trademark, {own_brand}, which is registered to us under the number {reg_no}.',
            'zh-CN': '该商品页面显示的是我们自己的商标 {own_brand}，已注册在我们名下，注册号 {reg_no}。',
            'zh-TW': '該商品頁面顯示的是我們自己的商標 {own_brand}，已註冊在我們名下，註冊號 {reg_no}。',
          },
          prompts: {
            reg_no: {
              en: 'What is your own registration number?',
              'zh-CN': '您自己的注册号是多少？',
              'zh-TW': '您自己的註冊號是多少？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Our own photographs', 'zh-CN': '图片是我们自己拍摄的', 'zh-TW': '圖片是我們自己拍攝的' },
          sentence: {
            en: 'We took the {n} {n#image|images} named in the complaint ourselves on {date}, as the enclosed source files show.',
            'zh-CN': '投诉所指的 {n} 张图片由我们自己于 {date} 拍摄，见随附源文件。',
            'zh-TW': '投訴所指的 {n} 張圖片由我們自己於 {date} 拍攝，見隨附原始檔。',
          },
          prompts: {
            n: {
              en: 'How many of the images did you take yourself?',
              'zh-CN': '其中几张是自己拍摄的？',
              'zh-TW': '其中幾張是自己拍攝的？',
            },
            date: { en: 'On which date were they taken?', 'zh-CN': '哪天拍摄的？', 'zh-TW': '哪天拍攝的？' },
          },
        },
        {
          id: 'D4',
          label: { en: "Attorney's opinion: no patent use", 'zh-CN': '专利律师意见：不侵权', 'zh-TW': '專利律師意見：未侵權' },
          sentence: {
            en: 'In the enclosed opinion of {date}, patent attorney {name} concludes that our product does not infringe {reg_no}.',
            'zh-CN': '在随附的 {date} 意见书中，专利律师 {name} 认定我们的商品不侵犯 {reg_no}。',
            'zh-TW': '在隨附的 {date} 意見書中，專利律師 {name} 認定我們的商品未侵犯 {reg_no}。',
          },
          prompts: {
            date: { en: 'What is the date of the opinion?', 'zh-CN': '意见书的日期是哪天？', 'zh-TW': '意見書的日期是哪天？' },
            name: {
              en: 'What is the name of the patent attorney, in English letters?',
              'zh-CN': '专利律师的姓名（英文或拼音）？',
              'zh-TW': '專利律師的姓名（英文或拼音）？',
            },
            reg_no: {
              en: 'Which patent or design number is it?',
              'zh-CN': '是哪个专利号或外观设计号？',
              'zh-TW': '是哪個專利號或設計專利號？',
            },
          },
        },
        {
          id: 'D5',
          label: { en: 'Genuine goods, with invoices', 'zh-CN': '正品，有发票为证', 'zh-TW': '正品，有發票為證' },
          sentence: {
            en: 'The items are genuine goods of the brand {brand}; the enclosed invoices from {supplier} cover {qty} {qty#unit|units}.',
            'zh-CN': '这些商品是 {brand} 品牌的正品；随附 {supplier} 的发票共 {qty} 件。',
            'zh-TW': '這些商品是 {brand} 品牌的正品；隨附 {supplier} 的發票共 {qty} 件。',
          },
          prompts: {
            brand: { en: 'Which brand are the goods of?', 'zh-CN': '商品是哪个品牌？', 'zh-TW': '商品是哪個品牌？' },
            supplier: {
              en: 'Who issued the invoices, by its English name?',
              'zh-CN': '发票由谁开具（英文名）？',
              'zh-TW': '發票由誰開立（英文名稱）？',
            },
            qty: { en: 'How many units do the invoices cover?', 'zh-CN': '发票上一共多少件？', 'zh-TW': '發票上一共幾件？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: deleted, changed, rights owner contacted, license obtained? On which dates?',
        'zh-CN': '已经做了什么：删除、修改、联系权利人、取得授权？日期是哪天？',
        'zh-TW': '已經做了什麼：刪除、修改、聯絡權利人、取得授權？日期是哪天？',
      },
      example: {
        en: 'On February 4, 2026, we removed the word "VELTRANO" from title and search terms of 3 listings.',
        'zh-CN':
          'On February 4, 2026, we removed the word "VELTRANO" from title and search terms of 3 listings.（2026年2月4日，我们从 3 个商品的标题和搜索词中移除了“VELTRANO”。）',
        'zh-TW':
          'On February 4, 2026, we removed the word "VELTRANO" from title and search terms of 3 listings.（2026 年 2 月 4 日，我們從 3 個商品的標題和搜尋關鍵字中移除「VELTRANO」。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Brand word removed from listings', 'zh-CN': '已从页面移除品牌词', 'zh-TW': '已從頁面移除品牌字詞' },
          sentence: {
            en: 'On {date}, we removed the word "{brand}" from {n} {n#listing|listings}, in the following places: {list}.',
            'zh-CN': '{date}，我们从 {n} 个商品中移除了“{brand}”，位置为：{list}。',
            'zh-TW': '我們於 {date} 從 {n} 個商品中移除「{brand}」，位置為：{list}。',
          },
          prompts: {
            date: { en: 'On which date was it removed?', 'zh-CN': '哪天移除的？', 'zh-TW': '哪天移除的？' },
            brand: { en: 'Which brand word was removed?', 'zh-CN': '移除的是哪个品牌词？', 'zh-TW': '移除的是哪個品牌字詞？' },
            n: { en: 'From how many listings was it removed?', 'zh-CN': '从多少个商品中移除？', 'zh-TW': '從幾個商品中移除？' },
            list: {
              en: 'From which places? For example: title, images, search terms.',
              'zh-CN': '从哪些位置移除？例如：title, images, search terms。',
              'zh-TW': '從哪些位置移除？例如：title, images, search terms。',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Replaced by our own photos', 'zh-CN': '已换成自己拍摄的图片', 'zh-TW': '已換成自己拍攝的圖片' },
          sentence: {
            en: 'On {date}, we replaced {n} {n#image|images} of {asins} with {n#a photograph|photographs} that we took ourselves.',
            'zh-CN': '{date}，我们把 {asins} 的 {n} 张图片换成了自己拍摄的照片。',
            'zh-TW': '我們於 {date} 將 {asins} 的 {n} 張圖片換成自己拍攝的照片。',
          },
          prompts: {
            date: { en: 'On which date were they replaced?', 'zh-CN': '哪天更换的？', 'zh-TW': '哪天更換的？' },
            n: { en: 'How many images were replaced?', 'zh-CN': '更换了几张图片？', 'zh-TW': '更換了幾張圖片？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'Sale stopped, product redesigned', 'zh-CN': '已停售并改款', 'zh-TW': '已關閉銷售並改款' },
          sentence: {
            en: 'On {date}, we stopped the sale of {asins}; we have since changed this part of the product: {attribute}.',
            'zh-CN': '{date}，我们停售了 {asins}；此后更改了商品的这一部分：{attribute}。',
            'zh-TW': '我們於 {date} 關閉 {asins} 的銷售；之後更改了商品的這個部分：{attribute}。',
          },
          prompts: {
            date: { en: 'On which date did you stop the sale?', 'zh-CN': '哪天停售的？', 'zh-TW': '哪天關閉銷售的？' },
            attribute: {
              en: 'Which part was changed? For example: the shape of the lamp base.',
              'zh-CN': '更改了哪个部分？例如：the shape of the lamp base（灯座形状）。',
              'zh-TW': '更改了哪個部分？例如：the shape of the lamp base（燈座形狀）。',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Authorization obtained', 'zh-CN': '已取得授权', 'zh-TW': '已取得授權' },
          sentence: {
            en: 'On {date}, {rights_owner} granted us the enclosed authorization for {marketplace}.',
            'zh-CN': '{date}，{rights_owner} 授予我们随附的 {marketplace} 授权。',
            'zh-TW': '{rights_owner} 於 {date} 授予我們隨附的 {marketplace} 授權。',
          },
          prompts: {
            date: {
              en: 'On which date was the authorization granted?',
              'zh-CN': '授权是哪天授予的？',
              'zh-TW': '授權是哪天授予的？',
            },
            marketplace: {
              en: 'For which marketplace is it valid?',
              'zh-CN': '授权适用于哪个站点？',
              'zh-TW': '授權適用於哪個站點？',
            },
          },
        },
        {
          id: 'A5',
          label: {
            en: 'No papers came, purchases stopped',
            'zh-CN': '供应商未举证，已停止采购',
            'zh-TW': '供應商未舉證，已停止採購',
          },
          sentence: {
            en: 'On {date}, we asked {supplier} for its registration and license papers; none arrived by {date2}, and we stopped buying the product.',
            'zh-CN': '{date}，我们要求 {supplier} 提供注册和许可文件；到 {date2} 仍未收到，我们停止采购该商品。',
            'zh-TW': '我們於 {date} 要求 {supplier} 提供註冊和授權文件；到 {date2} 仍未收到，我們停止採購該商品。',
          },
          prompts: {
            date: { en: 'On which date did you ask for the papers?', 'zh-CN': '哪天要求提供的？', 'zh-TW': '哪天要求提供的？' },
            supplier: {
              en: 'Which supplier did you ask, by its English name?',
              'zh-CN': '向哪家供应商要求（英文名）？',
              'zh-TW': '向哪家供應商要求（英文名稱）？',
            },
            date2: { en: 'By which date had nothing arrived?', 'zh-CN': '到哪天仍未收到？', 'zh-TW': '到哪天仍未收到？' },
          },
        },
        {
          id: 'A6',
          label: { en: 'Brand words cleared from keywords', 'zh-CN': '已清理后台品牌词', 'zh-TW': '已清除後台的品牌字詞' },
          sentence: {
            en: 'On {date}, we deleted registered brand words from the search terms of {n} {n#listing|listings}.',
            'zh-CN': '{date}，我们删除了 {n} 个商品搜索词中的已注册品牌词。',
            'zh-TW': '我們於 {date} 刪除 {n} 個商品搜尋關鍵字中的已註冊品牌字詞。',
          },
          prompts: {
            date: { en: 'On which date were they deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '哪天刪除的？' },
            n: { en: 'In how many listings were they deleted?', 'zh-CN': '涉及多少个商品？', 'zh-TW': '涉及幾個商品？' },
          },
        },
        {
          id: 'A7',
          label: { en: 'Asked for a retraction', 'zh-CN': '已联系权利人请求撤回', 'zh-TW': '已聯絡權利人請求撤回' },
          sentence: {
            en: 'On {date}, we wrote to {rights_owner} about complaint {complaint_id} and asked for a retraction.',
            'zh-CN': '{date}，我们就投诉 {complaint_id} 致函 {rights_owner}，请求撤回。',
            'zh-TW': '我們於 {date} 就投訴 {complaint_id} 致函 {rights_owner}，請求撤回。',
          },
          prompts: {
            date: { en: 'On which date did you write?', 'zh-CN': '哪天发函的？', 'zh-TW': '哪天寄出的？' },
          },
        },
        {
          id: 'A8',
          label: { en: 'Whole catalog checked', 'zh-CN': '已排查全店商品', 'zh-TW': '已檢查全店商品' },
          sentence: {
            en: 'By {date}, we had checked {n} {n#listing|listings} for third-party brand words, images and designs; {n2} {n2#was|were} corrected.',
            'zh-CN': '到 {date}，我们已检查 {n} 个商品是否含有他人的品牌词、图片和设计；其中 {n2} 个已更正。',
            'zh-TW': '到 {date}，我們已檢查 {n} 個商品是否含有他人的品牌字詞、圖片和設計；其中 {n2} 個已更正。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '哪天检查完？', 'zh-TW': '哪天檢查完？' },
            n: { en: 'How many listings did you check?', 'zh-CN': '检查了多少个商品？', 'zh-TW': '檢查了幾個商品？' },
            n2: { en: 'How many of them did you correct?', 'zh-CN': '其中更正了多少个？', 'zh-TW': '其中更正了幾個？' },
          },
        },
        {
          id: 'A9',
          answers: ['C1', 'C2', 'C3', 'C4', 'C5', 'C7'],
          label: { en: 'Listing deleted', 'zh-CN': '已删除商品', 'zh-TW': '已刪除商品' },
          sentence: {
            en: 'On {date}, we deleted our listing of {asins}.',
            'zh-CN': '{date}，我们删除了 {asins}。',
            'zh-TW': '我們於 {date} 刪除了 {asins}。',
          },
          prompts: {
            date: { en: 'On which date was it deleted?', 'zh-CN': '哪天删除的？', 'zh-TW': '哪天刪除的？' },
          },
        },
        {
          id: 'A10',
          label: { en: 'Ordered the FBA stock back', 'zh-CN': '已下单移除 FBA 库存', 'zh-TW': '已申請移除 FBA 庫存' },
          sentence: {
            en: 'On {date}, we created removal order {order_no} for {qty} FBA {qty#unit|units}.',
            'zh-CN': '{date}，我们创建了移除订单 {order_no}，移除 {qty} 件 FBA 库存。',
            'zh-TW': '我們於 {date} 建立移除訂單 {order_no}，移除 {qty} 件 FBA 庫存。',
          },
          prompts: {
            date: {
              en: 'On which date did you create the removal order?',
              'zh-CN': '哪天创建的移除订单？',
              'zh-TW': '哪天建立移除訂單的？',
            },
            qty: { en: 'How many FBA units does it cover?', 'zh-CN': '移除多少件 FBA 库存？', 'zh-TW': '移除幾件 FBA 庫存？' },
          },
        },
        {
          id: 'A11',
          label: { en: 'Rights owner sent a retraction', 'zh-CN': '权利人已撤回投诉', 'zh-TW': '權利人已撤回投訴' },
          sentence: {
            en: 'On {date}, {rights_owner} sent Amazon a retraction of complaint {complaint_id}.',
            'zh-CN': '{date}，{rights_owner} 已向亚马逊撤回投诉 {complaint_id}。',
            'zh-TW': '{rights_owner} 已於 {date} 向亞馬遜撤回投訴 {complaint_id}。',
          },
          prompts: {
            date: {
              en: 'On which date did the rights owner send it to Amazon?',
              'zh-CN': '权利人是哪天向亚马逊撤回的？',
              'zh-TW': '權利人是哪天向亞馬遜撤回的？',
            },
          },
        },
        {
          id: 'A12',
          answers: ['C5'],
          label: { en: 'Supplier sent its papers', 'zh-CN': '供应商已提供权利文件', 'zh-TW': '供應商已提供權利文件' },
          sentence: {
            en: 'On {date}, {supplier} sent us the enclosed registration and license papers for the product.',
            'zh-CN': '{date}，{supplier} 向我们提供了随附的该商品注册和许可文件。',
            'zh-TW': '{supplier} 於 {date} 向我們提供隨附的該商品註冊和授權文件。',
          },
          prompts: {
            date: { en: 'On which date did the papers arrive?', 'zh-CN': '哪天收到文件的？', 'zh-TW': '哪天收到文件的？' },
            supplier: {
              en: 'Which supplier sent them, by its English name?',
              'zh-CN': '由哪家供应商提供（英文名）？',
              'zh-TW': '由哪家供應商提供（英文名稱）？',
            },
          },
        },
        {
          id: 'A13',
          label: { en: 'Told rights owner of the removal', 'zh-CN': '已告知权利人移除完毕', 'zh-TW': '已告知權利人移除完成' },
          sentence: {
            en: 'On {date}, we told {rights_owner} in writing that the content named in complaint {complaint_id} had been removed.',
            'zh-CN': '{date}，我们书面告知 {rights_owner}，投诉 {complaint_id} 所指的内容已移除。',
            'zh-TW': '我們於 {date} 以書面告知 {rights_owner}，投訴 {complaint_id} 所指的內容已移除。',
          },
          prompts: {
            date: { en: 'On which date did you tell the rights owner?', 'zh-CN': '哪天告知的？', 'zh-TW': '哪天告知的？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which search and approval step comes before every new listing: who, with which tool?',
        'zh-CN': '今后每个新品上架前做哪些检索与审批：由谁、用什么工具？',
        'zh-TW': '之後每個新品上架前做哪些檢索與核准：由誰、用什麼工具？',
      },
      example: {
        en: 'Before each listing goes live, our listing manager searches title and keywords in the USPTO trademark database and files the result.',
        'zh-CN':
          'Before each listing goes live, our listing manager searches title and keywords in the USPTO trademark database and files the result.（每个商品上线前，商品上架主管在美国专利商标局的商标数据库中检索标题和关键词，并存档结果。）',
        'zh-TW':
          'Before each listing goes live, our listing manager searches title and keywords in the USPTO trademark database and files the result.（每個商品上線前，商品上架主管在美國專利商標局的商標資料庫中檢索標題和關鍵字，並將結果存檔。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Trademark search before listing', 'zh-CN': '上架前商标检索', 'zh-TW': '上架前商標檢索' },
          sentence: {
            en: 'Before each listing goes live, our {role} searches the title and keywords in {register} and saves the result in the product file.',
            'zh-CN': '每个商品上线前，我们的 {role} 在 {register} 中检索标题和关键词，并把结果存入商品档案。',
            'zh-TW': '每個商品上線前，我們的 {role} 在 {register} 中檢索標題和關鍵字，並將結果存入商品檔案。',
          },
          prompts: {
            role: { en: 'Which job title makes the search?', 'zh-CN': '由什么岗位检索？', 'zh-TW': '由誰檢索（英文職稱）？' },
            register: {
              en: 'Which trademark register or database, by its English name?',
              'zh-CN': '哪个商标登记系统或数据库（英文名）？',
              'zh-TW': '是哪個商標登記系統或資料庫（英文名稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Image rights file', 'zh-CN': '图片权利档案', 'zh-TW': '圖片權利檔案' },
          sentence: {
            en: 'Only images with a source file and written proof of our rights are uploaded; our {role} keeps the file per ASIN and checks it before each upload.',
            'zh-CN': '只上传有源文件和书面权利证明的图片；我们的 {role} 按 ASIN 存档，每次上传前核对。',
            'zh-TW': '只上傳有原始檔和書面權利證明的圖片；我們的 {role} 按 ASIN 存檔，每次上傳前核對。',
          },
          prompts: {
            role: {
              en: 'Which job title checks it before each upload?',
              'zh-CN': '每次上传前由什么岗位核对？',
              'zh-TW': '每次上傳前由誰核對（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Patent and design search', 'zh-CN': '量产前专利外观检索', 'zh-TW': '量產前專利與設計檢索' },
          sentence: {
            en: 'Before mass production, {agency} makes a patent and design search in the target country for each new product; our {role} releases the order only after that.',
            'zh-CN': '量产前，每个新品都由 {agency} 做目标国家的专利和外观设计检索；完成后我们的 {role} 才放行订单。',
            'zh-TW': '量產前，每個新品都由 {agency} 做目標國家的專利和設計檢索；完成後我們的 {role} 才放行訂單。',
          },
          prompts: {
            agency: {
              en: 'Who makes the search, by its English name?',
              'zh-CN': '由哪家机构检索（英文名）？',
              'zh-TW': '由哪家機構檢索（英文名稱）？',
            },
            role: {
              en: 'Which job title releases the order?',
              'zh-CN': '由什么岗位放行订单？',
              'zh-TW': '由誰放行訂單（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'License calendar', 'zh-CN': '授权到期日历', 'zh-TW': '授權到期行事曆' },
          sentence: {
            en: 'Our {role} records each license with its expiry date and closes the offers {days} {days#day|days} before it ends, unless it has been renewed.',
            'zh-CN': '我们的 {role} 登记每份许可的到期日；未续期的，在到期前 {days} 天停售相关商品。',
            'zh-TW': '我們的 {role} 登記每份授權的到期日；未續期的，在到期前 {days} 天關閉相關商品的銷售。',
          },
          prompts: {
            role: { en: 'Which job title keeps the calendar?', 'zh-CN': '由什么岗位登记？', 'zh-TW': '由誰登記（英文職稱）？' },
            days: {
              en: 'How many days before expiry are offers closed?',
              'zh-CN': '到期前几天停售？',
              'zh-TW': '到期前幾天關閉銷售？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Supplier warranty in contracts', 'zh-CN': '合同写明知识产权担保', 'zh-TW': '合約載明智慧財產權擔保' },
          sentence: {
            en: "Each purchase contract includes a non-infringement warranty and the supplier's registration certificates; our {role} signs no contract without them.",
            'zh-CN': '每份采购合同都包含不侵权担保和供应商的权利证书；缺少这些的合同，我们的 {role} 不签。',
            'zh-TW': '每份採購合約都包含不侵權擔保和供應商的權利證書；缺少這些的合約，我們的 {role} 不簽。',
          },
          prompts: {
            role: {
              en: 'Which job title signs the contracts?',
              'zh-CN': '由什么岗位签合同？',
              'zh-TW': '由誰簽約（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Brand-word filter', 'zh-CN': '品牌词过滤', 'zh-TW': '品牌字詞過濾' },
          sentence: {
            en: 'Before upload, each keyword list passes a filter of {n} registered {n#word|words}, which our {role} updates every month.',
            'zh-CN': '每份关键词表上传前都经过含 {n} 个已注册词的过滤，过滤词由我们的 {role} 每月更新。',
            'zh-TW': '每份關鍵字清單上傳前都經過含 {n} 個已註冊字詞的過濾，過濾字詞由我們的 {role} 每月更新。',
          },
          prompts: {
            n: {
              en: 'How many registered words does the filter hold?',
              'zh-CN': '过滤词库有多少个词？',
              'zh-TW': '過濾清單有幾個字詞？',
            },
            role: {
              en: 'Which job title updates it every month?',
              'zh-CN': '由什么岗位每月更新？',
              'zh-TW': '由誰每月更新（英文職稱）？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Authorization before listing', 'zh-CN': '先授权后上架', 'zh-TW': '先授權後上架' },
          sentence: {
            en: 'A product of another brand is listed only with a written authorization, which our {role} files before activation.',
            'zh-CN': '他人品牌的商品须有书面授权，并由我们的 {role} 在上架前存档，才能上架。',
            'zh-TW': '他人品牌的商品須有書面授權，並由我們的 {role} 在上架前存檔，才能上架。',
          },
          prompts: {
            role: {
              en: 'Which job title files the authorization?',
              'zh-CN': '由什么岗位存档授权？',
              'zh-TW': '由誰將授權存檔（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the new searches show so far, in figures? Leave it out if it is too early.',
        'zh-CN': '新的检索目前结果如何（写数字）？如果还太早，可以不写。',
        'zh-TW': '新的檢索目前結果如何（寫數字）？如果還太早，可以不寫。',
      },
      example: {
        en: 'From February 5 to March 1, 2026, we searched 18 new listings; 2 titles were changed before they went live.',
        'zh-CN':
          'From February 5 to March 1, 2026, we searched 18 new listings; 2 titles were changed before they went live.（2026年2月5日至3月1日检索了 18 个新商品；其中 2 个标题在上线前已修改。）',
        'zh-TW':
          'From February 5 to March 1, 2026, we searched 18 new listings; 2 titles were changed before they went live.（2026 年 2 月 5 日至 3 月 1 日檢索了 18 個新商品；其中 2 個標題在上線前已修改。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'New listings: nothing found', 'zh-CN': '新品检索没有发现冲突', 'zh-TW': '新品檢索沒有發現衝突' },
          sentence: {
            en: 'During {period}, we searched {total} new {total#listing|listings} before they went live; no rights of others were found.',
            'zh-CN': '{period} 期间，我们在上线前检索了 {total} 个新商品，没有发现他人的权利。',
            'zh-TW': '{period} 期間，我們在上線前檢索了 {total} 個新商品，沒有發現他人的權利。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many new listings did you search?',
              'zh-CN': '检索了多少个新商品？',
              'zh-TW': '檢索了幾個新商品？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'New listings changed by the check', 'zh-CN': '检索后修改的新品', 'zh-TW': '檢索後修改的新品' },
          sentence: {
            en: 'During {period}, we searched {total} new {total#listing|listings}; {n} {n#was|were} changed before going live.',
            'zh-CN': '{period} 期间，我们检索了 {total} 个新商品；其中 {n} 个在上线前已修改。',
            'zh-TW': '{period} 期間，我們檢索了 {total} 個新商品；其中 {n} 個在上線前已修改。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many new listings did you search?',
              'zh-CN': '检索了多少个新商品？',
              'zh-TW': '檢索了幾個新商品？',
            },
            n: { en: 'How many of them were changed?', 'zh-CN': '其中修改了几个？', 'zh-TW': '其中修改了幾個？' },
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
      label: { en: 'Authorization of the rights owner', 'zh-CN': '权利人的授权文件', 'zh-TW': '權利人的授權文件' },
      sentence: {
        en: 'Authorization from the rights owner',
        'zh-CN': '权利人出具的授权文件',
        'zh-TW': '權利人出具的授權文件',
      },
      supports: ['T4', 'A4', 'D1', 'M4', 'M7'],
    },
    {
      id: 'E2',
      label: { en: 'Invoices for the goods', 'zh-CN': '商品发票', 'zh-TW': '商品發票' },
      sentence: { en: 'Invoices for the goods, unaltered', 'zh-CN': '商品发票，未经改动', 'zh-TW': '商品發票，未經修改' },
      supports: ['D5'],
    },
    {
      id: 'E3',
      label: { en: 'Invoice of the rights owner', 'zh-CN': '权利人开具的发票', 'zh-TW': '權利人開立的發票' },
      sentence: { en: 'Invoice from the rights owner', 'zh-CN': '权利人开具的发票', 'zh-TW': '權利人開立的發票' },
      supports: ['D1', 'D5'],
    },
    {
      id: 'E4',
      label: { en: 'Our own registration', 'zh-CN': '自有商标或专利证书', 'zh-TW': '自有商標或專利證書' },
      sentence: { en: 'Registration certificate in our name', 'zh-CN': '我们名下的注册证书', 'zh-TW': '我們名下的註冊證書' },
      supports: ['D2'],
    },
    {
      id: 'E5',
      label: { en: 'Source files of the photos', 'zh-CN': '图片源文件', 'zh-TW': '圖片原始檔' },
      sentence: {
        en: 'Source files of the photographs, with date and camera data',
        'zh-CN': '照片源文件，含日期和相机数据',
        'zh-TW': '照片原始檔，含日期和相機資料',
      },
      supports: ['A2', 'D3', 'M2'],
    },
    {
      id: 'E6',
      label: { en: 'Opinion of a patent attorney', 'zh-CN': '专利律师意见书', 'zh-TW': '專利律師意見書' },
      sentence: {
        en: 'Non-infringement opinion of a patent attorney',
        'zh-CN': '专利律师的不侵权意见书',
        'zh-TW': '專利律師的未侵權意見書',
      },
      supports: ['D4'],
    },
    {
      id: 'E7',
      label: { en: 'Retraction', 'zh-CN': '撤回投诉的凭证', 'zh-TW': '撤回投訴的證明' },
      sentence: {
        en: 'Copy of the retraction that the rights owner sent to Amazon',
        'zh-CN': '权利人发给亚马逊的撤回投诉副本',
        'zh-TW': '權利人寄給亞馬遜的撤回投訴副本',
      },
      supports: ['A11'],
    },
    {
      id: 'E8',
      label: { en: 'Listing before and after', 'zh-CN': '页面修改前后截图', 'zh-TW': '頁面修改前後的螢幕截圖' },
      sentence: {
        en: 'Screenshots of the listings before and after the change',
        'zh-CN': '商品页面修改前后的截图',
        'zh-TW': '商品頁面修改前後的螢幕截圖',
      },
      supports: ['A1', 'A2', 'A6', 'A13'],
    },
    {
      id: 'E9',
      label: { en: 'Screenshot of the closed listing', 'zh-CN': '停售或删除商品截图', 'zh-TW': '關閉或刪除商品的螢幕截圖' },
      sentence: {
        en: 'Dated screenshot showing that the listing is no longer active',
        'zh-CN': '显示该商品已不在售的截图，含日期',
        'zh-TW': '顯示該商品已停止銷售的螢幕截圖，含日期',
      },
      supports: ['A3', 'A9'],
    },
    {
      id: 'E10',
      label: { en: 'Pictures of the change', 'zh-CN': '改款前后的图片', 'zh-TW': '改款前後的圖片' },
      sentence: {
        en: 'Pictures of the product before and after the change',
        'zh-CN': '商品改款前后的图片',
        'zh-TW': '商品改款前後的圖片',
      },
      supports: ['A3'],
    },
    {
      id: 'E11',
      label: { en: 'Letters to and from rights owner', 'zh-CN': '与权利人的往来函件', 'zh-TW': '與權利人的往來信函' },
      sentence: { en: 'Correspondence with the rights owner', 'zh-CN': '与权利人的往来函件', 'zh-TW': '與權利人的往來信函' },
      supports: ['A7', 'A11', 'A13'],
    },
    {
      id: 'E12',
      label: { en: 'Letters to and from the supplier', 'zh-CN': '与供应商的往来函件', 'zh-TW': '與供應商的往來信函' },
      sentence: {
        en: 'Correspondence with the supplier about its rights',
        'zh-CN': '与供应商就权利文件的往来函件',
        'zh-TW': '與供應商就權利文件的往來信函',
      },
      supports: ['A5', 'A12'],
    },
    {
      id: 'E13',
      label: { en: 'Rights papers of the supplier', 'zh-CN': '供应商的权利文件', 'zh-TW': '供應商的權利文件' },
      sentence: {
        en: 'Registration and license papers of the supplier',
        'zh-CN': '供应商的注册和许可文件',
        'zh-TW': '供應商的註冊和授權文件',
      },
      supports: ['A12', 'M5'],
    },
    {
      id: 'E14',
      label: { en: 'List of the checked listings', 'zh-CN': '已检查商品清单', 'zh-TW': '已檢查商品清單' },
      sentence: {
        en: 'List of the checked listings, with the result of each',
        'zh-CN': '已检查的商品清单，含每一项的结果',
        'zh-TW': '已檢查的商品清單，含每一項的結果',
      },
      supports: ['A8', 'R1', 'R2'],
    },
    {
      id: 'E15',
      label: { en: 'Removal order', 'zh-CN': '移除订单确认', 'zh-TW': '移除訂單確認' },
      sentence: { en: 'Confirmation of the removal order', 'zh-CN': '移除订单的确认记录', 'zh-TW': '移除訂單的確認紀錄' },
      supports: ['A10'],
    },
    {
      id: 'E16',
      label: { en: 'Search report', 'zh-CN': '检索报告', 'zh-TW': '檢索報告' },
      sentence: {
        en: 'Report of the search for registered rights',
        'zh-CN': '注册权利的检索报告',
        'zh-TW': '註冊權利的檢索報告',
      },
      supports: ['M1', 'M3'],
    },
  ],
  pitfalls: [
    {
      at: 'fixed',
      text: {
        en: 'First ask the rights owner politely for a retraction; the plan comes second.',
        'zh-CN': '请先礼貌地请权利人撤回投诉；行动计划放在其次。',
        'zh-TW': '請先禮貌地請權利人撤回投訴；行動計畫放在其次。',
      },
    },
    {
      at: 'grounds',
      text: {
        en: 'A US utility patent may go to APEX, a neutral evaluation: about three weeks to answer, a deposit of USD 4,000 from each side. Get a patent attorney.',
        'zh-CN': '美国发明专利可能进入 APEX 中立评估：约三周内须答复，双方各交 4,000 美元押金。请找专利律师。',
        'zh-TW': '美國發明專利可能進入 APEX 中立評估：約三週內須回覆，雙方各繳 4,000 美元保證金。請找專利律師。',
      },
    },
    {
      at: 'grounds',
      text: {
        en: 'A copyright counter-notice is a sworn statement: never send it without a lawyer.',
        'zh-CN': '版权反通知是具有法律责任的宣誓声明：没有律师，请不要提交。',
        'zh-TW': '著作權反通知是具有法律責任的宣誓聲明：沒有律師協助，請不要提交。',
      },
    },
    {
      at: 'why',
      text: {
        en: '“First sale” or “genuine product” is an argument for a dispute with invoices, not for a plan.',
        'zh-CN': '“首次销售”或“正品”是带发票提异议的理由，不适合写进行动计划。',
        'zh-TW': '「首次銷售」或「正品」是附發票提異議的理由，不適合寫進行動計畫。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Received (or Suspected) Intellectual Property Complaints > Appeal. Many notices name notice-dispute@amazon.com. Only the rights owner can retract.',
    'zh-CN': '“账户状况”（Account Health）> “收到的知识产权投诉”（Received Intellectual Property Complaints）或“涉嫌侵犯知识产权”（Suspected）> “申诉”（Appeal）。许多通知写明 notice-dispute@amazon.com。只有权利人能撤回投诉。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「收到的智慧財產權投訴」（Received Intellectual Property Complaints）或「疑似侵犯智慧財產權」（Suspected）＞「申訴」（Appeal）。許多通知寫明 notice-dispute@amazon.com。只有權利人能撤回投訴。',
  },
  reply: {
    en: "A retraction takes about 4 days, an appeal about 14 (one practitioner's medians, unverified).",
    'zh-CN': '撤回约 4 天，申诉约 14 天（一位从业者的中位数，未经证实）。',
    'zh-TW': '撤回約 4 天，申訴約 14 天（一位業界人士的中位數，未經證實）。',
  },
};
