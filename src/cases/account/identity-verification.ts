import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon asks for documents that verify the seller's identity and business. */
export const identityVerification: CaseType = {
  id: 'identity-verification',
  name: {
    en: 'Identity or business verification (KYC, INFORM)',
    'zh-CN': '身份或商业验证（KYC、INFORM、二审）',
    'zh-TW': '身分或商業驗證（KYC、INFORM、二審）',
  },
  group: 'account',
  routes: ['documents', 'plan'],
  triage: {
    en: 'Amazon does not want a plan of action here but documents that match Seller Central word for word. Send exactly what the notice asks for: originals, scanned in full and in color, unmarked, no screenshots. Upload them at the banner on Account Health; a short cover letter is enough. INFORM requests must be answered within 10 days.',
    'zh-CN': '这里亚马逊要的不是行动计划，而是与卖家平台逐字一致的文件。请只提交通知要求的文件：原件、完整彩色扫描、不做标记、不用截图。通过“账户状况”页面的横幅上传，附一封简短的说明信即可。INFORM 要求须在 10 天内回复。',
    'zh-TW': '這裡亞馬遜要的不是行動計畫，而是與賣家平台逐字一致的文件。請只提交通知要求的文件：正本、完整彩色掃描、不做標記、不用螢幕截圖。透過「帳戶狀況」頁面的橫幅上傳，附一封簡短的說明信即可。INFORM 要求須在 10 天內回覆。',
  },
  issue: 'the verification of our identity and business information',
  subject: 'Identity and Business Verification',
  remedy: { en: 'complete the verification of our account', 'zh-CN': '完成我们账户的验证', 'zh-TW': '完成我們帳戶的驗證' },
  rule: {
    en: 'No target. INFORM Act (US): from 200 transactions and USD 5,000 in sales within 12 months; answer within 10 days. Utility bill from the last 90 days. The result of a video call usually comes within about 5 business days.',
    'zh-CN': '没有目标值。INFORM 法案（美国）：12 个月内达到 200 笔交易且销售额达 5,000 美元；须在 10 天内回复。水电等账单须为最近 90 天内。视频验证的结果通常在 5 个工作日左右。',
    'zh-TW': '沒有目標值。INFORM 法案（美國）：12 個月內達到 200 筆交易且銷售額達 5,000 美元；須在 10 天內回覆。水電等帳單須為最近 90 天內。視訊驗證的結果通常約 5 個工作天。',
  },
  facts: {
    en: 'Documents asked for; name and address of the legal entity in Seller Central; business license; identity document of the owner; bill (electricity, gas, water, internet): type, date, name and address; bank account; what differs; earlier uploads and why they were rejected.',
    'zh-CN': '要求的文件；卖家平台里的公司名称和地址；营业执照；法人身份证件；账单（电、燃气、水、网络）的类型、日期、姓名和地址；银行账户；哪里不一致；之前上传过什么、为什么被拒。',
    'zh-TW': '要求的文件；賣家平台上的公司名稱和地址；營業登記證明；負責人的身分證件；帳單（電力、瓦斯、自來水、網路）的類型、日期、姓名和地址；銀行帳戶；哪裡不一致；之前上傳過什麼、為什麼遭拒。',
  },
  cues: [
    {
      weight: 3,
      pattern: /verify (?:your |the )?(?:identity|business|information|account information)|identity verification|INFORM Consumers Act|\bKYC\b|video (?:interview|verification|call)/i,
    },
    {
      weight: 2,
      pattern: /utility bill|business license|additional documentation|beneficial owner|bank account (?:statement|verification)/i,
    },
    {
      weight: 3,
      pattern: /验证您的(?:身份|商业信息|账户信息)|身份验证|二审|视频(?:面试|验证|通话)|(?:营业执照|营业登记|營業執照|營業登記)[^。]{0,20}(?:身[份分][证證]|护照|護照|水[电電]|公用事[业業])|(?:身[份分][证證]|护照|護照|水[电電]|公用事[业業])[^。]{0,20}(?:营业执照|营业登记|營業執照|營業登記)|驗證您的(?:身[份分]|商業資訊|帳戶資訊)|身[份分]驗證|二審|視訊(?:面試|驗證|通話)/i,
    },
    {
      weight: 2,
      pattern: /公用事业|账单|营业执照|其他文件来验证|受益人|公用事業|帳單|營業(?:執照|登記)|其他文件來驗證|受益人/i,
    },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who is the legal representative and the beneficial owner? In whose name are license, bill and bank account?',
        'zh-CN': '法定代表人和受益人是谁（写职务即可）？执照、账单、银行账户各在谁的名下？',
        'zh-TW': '公司代表人和實質受益人是誰（寫職稱即可）？登記證明、帳單、銀行帳戶各在誰的名下？',
      },
      example: {
        en: 'License and bank account are in the name of our company; the legal representative in Seller Central is the person named on the license.',
        'zh-CN':
          'License and bank account are in the name of our company; the legal representative in Seller Central is the person named on the license.（营业执照和银行账户都在公司名下；卖家平台里的法定代表人就是执照上的人。）',
        'zh-TW':
          'License and bank account are in the name of our company; the legal representative in Seller Central is the person named on the license.（營業登記證明和銀行帳戶都在公司名下；賣家平台上的公司代表人就是登記證明上的人。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: {
            en: "License, bank in company's name",
            'zh-CN': '执照和银行账户在公司名下',
            'zh-TW': '登記和銀行帳戶在公司名下',
          },
          sentence: {
            en: 'Our business license and our bank account are both in the name of our company.',
            'zh-CN': '我们的营业执照和银行账户均在我们公司名下。',
            'zh-TW': '我們的營業登記證明和銀行帳戶均在我們公司名下。',
          },
        },
        {
          id: 'P2',
          label: { en: "Bill in company's name", 'zh-CN': '账单在公司名下', 'zh-TW': '帳單在公司名下' },
          sentence: {
            en: 'The enclosed utility bill is in the name of our company.',
            'zh-CN': '随附的水电等账单在我们公司名下。',
            'zh-TW': '隨附的水電等帳單在我們公司名下。',
          },
        },
        {
          id: 'P3',
          label: { en: 'Same legal representative', 'zh-CN': '法定代表人一致', 'zh-TW': '公司代表人一致' },
          sentence: {
            en: 'The legal representative in Seller Central is the person named on our business license.',
            'zh-CN': '卖家平台里的法定代表人就是我们营业执照上的人。',
            'zh-TW': '賣家平台上的公司代表人就是我們營業登記證明上的人。',
          },
        },
        {
          id: 'P4',
          label: { en: 'Same beneficial owner', 'zh-CN': '受益人一致', 'zh-TW': '實質受益人一致' },
          sentence: {
            en: 'The beneficial owner in Seller Central is the person named in our shareholder record.',
            'zh-CN': '卖家平台里的受益人就是我们股东名册上的人。',
            'zh-TW': '賣家平台上的實質受益人就是我們股東名冊上的人。',
          },
        },
        {
          id: 'P5',
          label: { en: 'Who answers questions on this', 'zh-CN': '谁负责回复相关问题', 'zh-TW': '誰負責回覆相關問題' },
          sentence: {
            en: 'Our {role} answers questions about the enclosed documents.',
            'zh-CN': '随附文件如有疑问，由我们的 {role} 答复。',
            'zh-TW': '隨附文件如有疑問，由我們的 {role} 答覆。',
          },
          prompts: {
            role: { en: 'Which job title answers questions?', 'zh-CN': '由什么岗位答复？', 'zh-TW': '由誰答覆（英文職稱）？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which documents are asked for? Which were rejected, and why?',
        'zh-CN': '要求提供哪些文件？哪些被拒、原因是什么？',
        'zh-TW': '要求提供哪些文件？哪些遭拒、原因是什麼？',
      },
      example: {
        en: 'The notice of August 19, 2026 asks for a utility bill of the last 90 days and the business license; the first bill was rejected because it was a screenshot.',
        'zh-CN':
          'The notice of August 19, 2026 asks for a utility bill of the last 90 days and the business license; the first bill was rejected because it was a screenshot.（2026年8月19日的通知要求最近 90 天的账单和营业执照；第一次提交的账单因是截图被拒。）',
        'zh-TW':
          'The notice of August 19, 2026 asks for a utility bill of the last 90 days and the business license; the first bill was rejected because it was a screenshot.（2026 年 8 月 19 日的通知要求最近 90 天的帳單和營業登記證明；第一次提交的帳單因為是螢幕截圖而遭拒。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The request in the notice', 'zh-CN': '通知里的要求', 'zh-TW': '通知裡的要求' },
          sentence: {
            en: 'In your notice of {notice_date}, you ask us to verify our identity and business information.',
            'zh-CN': '贵方 {notice_date} 的通知要求我们验证身份和商业信息。',
            'zh-TW': '貴方 {notice_date} 的通知要求我們驗證身分和商業資訊。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'The documents asked for', 'zh-CN': '要求提供的文件', 'zh-TW': '要求提供的文件' },
          sentence: {
            en: 'You ask for the following documents: {list}.',
            'zh-CN': '贵方要求提供以下文件：{list}。',
            'zh-TW': '貴方要求提供以下文件：{list}。',
          },
          prompts: {
            list: {
              en: 'Which documents? For example: business license, utility bill.',
              'zh-CN': '哪些文件？例如：business license（执照）, utility bill（账单）。',
              'zh-TW': '哪些文件？例如：business license（營業登記）, utility bill（帳單）。',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'Everything asked for is enclosed', 'zh-CN': '要求的文件已全部附上', 'zh-TW': '要求的文件已全部附上' },
          sentence: {
            en: 'Every document that your notice asks for is enclosed.',
            'zh-CN': '贵方通知要求的文件已全部随附。',
            'zh-TW': '貴方通知要求的文件已全部隨附。',
          },
        },
        {
          id: 'I4',
          label: { en: 'What was rejected before', 'zh-CN': '之前被拒的文件', 'zh-TW': '之前遭拒的文件' },
          sentence: {
            en: 'The following earlier upload was not accepted: {doc}.',
            'zh-CN': '之前上传的以下文件未被接受：{doc}。',
            'zh-TW': '之前上傳的以下文件未獲接受：{doc}。',
          },
          prompts: {
            doc: {
              en: 'Which upload was rejected? For example: electricity bill.',
              'zh-CN': '哪份被拒？例如：electricity bill（电费账单）。',
              'zh-TW': '哪份遭拒？例如：electricity bill（電費帳單）。',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'The reason given for it', 'zh-CN': '被拒的原因', 'zh-TW': '遭拒的原因' },
          sentence: {
            en: 'The reason that you gave for this was: {reason}.',
            'zh-CN': '贵方给出的原因是：{reason}。',
            'zh-TW': '貴方提出的原因是：{reason}。',
          },
          prompts: {
            reason: {
              en: 'Which reason did Amazon give, in its own words?',
              'zh-CN': '亚马逊给出的原因是什么（英文原文）？',
              'zh-TW': '亞馬遜提出的原因是什麼（英文原文）？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'When did the request come, and by when must you answer? What is the date of the bill (within 90 days)?',
        'zh-CN': '哪天收到要求，截止哪天？账单是哪天的（90 天内）？',
        'zh-TW': '哪天收到要求，截止哪天？帳單是哪天的（90 天內）？',
      },
      example: {
        en: 'The request came on August 19, 2026; the electricity bill is dated August 3, 2026.',
        'zh-CN':
          'The request came on August 19, 2026; the electricity bill is dated August 3, 2026.（2026年8月19日收到要求；电费账单日期为2026年8月3日。）',
        'zh-TW':
          'The request came on August 19, 2026; the electricity bill is dated August 3, 2026.（2026 年 8 月 19 日收到要求；電費帳單日期為 2026 年 8 月 3 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Date of the bill', 'zh-CN': '账单日期', 'zh-TW': '帳單日期' },
          sentence: {
            en: 'The enclosed utility bill is dated {date}.',
            'zh-CN': '随附的水电等账单日期为 {date}。',
            'zh-TW': '隨附的水電等帳單日期為 {date}。',
          },
          prompts: {
            date: {
              en: 'What is the issue date on the bill?',
              'zh-CN': '账单上的出账日期是哪天？',
              'zh-TW': '帳單上的開立日期是哪天？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When the request came', 'zh-CN': '收到要求的日期', 'zh-TW': '收到要求的日期' },
          sentence: {
            en: 'We received your request on {date}.',
            'zh-CN': '我们于 {date} 收到贵方的要求。',
            'zh-TW': '我們於 {date} 收到貴方的要求。',
          },
          prompts: {
            date: { en: 'On which date did you receive the request?', 'zh-CN': '哪天收到要求的？', 'zh-TW': '哪天收到要求？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'Earlier upload', 'zh-CN': '之前的上传日期', 'zh-TW': '之前的上傳日期' },
          sentence: {
            en: 'We uploaded documents before, on {date}.',
            'zh-CN': '我们曾于 {date} 上传过文件。',
            'zh-TW': '我們先前曾於 {date} 上傳過文件。',
          },
          prompts: {
            date: { en: 'On which date was the earlier upload?', 'zh-CN': '之前是哪天上传的？', 'zh-TW': '之前是哪天上傳的？' },
          },
        },
        {
          id: 'T4',
          label: { en: 'Video call', 'zh-CN': '视频验证的日期', 'zh-TW': '視訊驗證的日期' },
          sentence: {
            en: 'The video call took place on {date}.',
            'zh-CN': '视频验证已于 {date} 进行。',
            'zh-TW': '視訊驗證已於 {date} 進行。',
          },
          prompts: {
            date: {
              en: 'On which date was the video call?',
              'zh-CN': '视频验证是哪天进行的？',
              'zh-TW': '視訊驗證是哪天進行的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'The exact address in Seller Central against the address on each document; which marketplace?',
        'zh-CN': '卖家平台里的地址与每份文件上的地址是否逐字一致？哪个站点？',
        'zh-TW': '賣家平台上的地址與每份文件上的地址是否逐字一致？哪個站點？',
      },
      example: {
        en: 'amazon.com; the address in Seller Central and on the license is 18 Xinhe Road, Dongguan, China.',
        'zh-CN':
          'amazon.com; the address in Seller Central and on the license is 18 Xinhe Road, Dongguan, China.（美国站；卖家平台和营业执照上的地址都是 18 Xinhe Road, Dongguan, China。）',
        'zh-TW':
          'amazon.com; the address in Seller Central and on the license is 18 Xinhe Road, Dongguan, China.（美國站；賣家平台和營業登記證明上的地址都是 18 Xinhe Road, Dongguan, China。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'The verification concerns our account on {marketplace}.',
            'zh-CN': '此次验证涉及我们在 {marketplace} 的账户。',
            'zh-TW': '此次驗證涉及我們在 {marketplace} 的帳戶。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Same address in Seller Central', 'zh-CN': '平台地址与执照一致', 'zh-TW': '平台地址與登記一致' },
          sentence: {
            en: 'Seller Central now shows our address exactly as it stands on our business license: {address}.',
            'zh-CN': '卖家平台现在的地址与我们营业执照上的完全一致：{address}。',
            'zh-TW': '賣家平台現在的地址與我們營業登記證明上的完全一致：{address}。',
          },
          prompts: {
            address: {
              en: 'Which address, exactly as in Seller Central?',
              'zh-CN': '地址是什么（与卖家平台完全一致）？',
              'zh-TW': '地址是什麼（與賣家平台完全一致）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Address on the bill', 'zh-CN': '账单上的地址', 'zh-TW': '帳單上的地址' },
          sentence: {
            en: 'The utility bill shows this address: {address}.',
            'zh-CN': '水电等账单上的地址为：{address}。',
            'zh-TW': '水電等帳單上的地址為：{address}。',
          },
          prompts: {
            address: {
              en: 'Which address is on the bill, in English?',
              'zh-CN': '账单上的地址是什么（英文）？',
              'zh-TW': '帳單上的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Country of registration', 'zh-CN': '公司注册地', 'zh-TW': '公司登記地' },
          sentence: {
            en: 'Our company is registered in {country}.',
            'zh-CN': '我们公司的注册地为 {country}。',
            'zh-TW': '我們公司的登記地為 {country}。',
          },
          prompts: {
            country: {
              en: 'In which country or region is the company registered?',
              'zh-CN': '公司在哪个国家或地区注册（英文）？',
              'zh-TW': '公司在哪個國家或地區登記（英文）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'What did not match: romanization, old address, a bill in another name, an expired document?',
        'zh-CN': '哪里不一致：拼音、旧地址、他人名下的账单、过期的文件？',
        'zh-TW': '哪裡不一致：英文拼寫、舊地址、他人名下的帳單、過期的文件？',
      },
      example: {
        en: 'Seller Central still showed our old address at 5 Dongjiang Street, while our license has shown 18 Xinhe Road since our move on April 2, 2026.',
        'zh-CN':
          'Seller Central still showed our old address at 5 Dongjiang Street, while our license has shown 18 Xinhe Road since our move on April 2, 2026.（卖家平台仍是旧地址 5 Dongjiang Street，而我们2026年4月2日搬迁后，执照上是 18 Xinhe Road。）',
        'zh-TW':
          'Seller Central still showed our old address at 5 Dongjiang Street, while our license has shown 18 Xinhe Road since our move on April 2, 2026.（賣家平台仍是舊地址 5 Dongjiang Street，而我們 2026 年 4 月 2 日搬遷後，登記證明上是 18 Xinhe Road。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Address differs since our move', 'zh-CN': '搬迁后地址不一致', 'zh-TW': '搬遷後地址不一致' },
          sentence: {
            en: 'Seller Central showed the address {old_value}, while our business license has shown {new_value} since our move on {date}.',
            'zh-CN': '卖家平台的地址为 {old_value}，而我们于 {date} 搬迁后，营业执照上为 {new_value}。',
            'zh-TW': '賣家平台的地址為 {old_value}，而我們於 {date} 搬遷後，營業登記證明上為 {new_value}。',
          },
          prompts: {
            old_value: {
              en: 'Which address did Seller Central show, in English?',
              'zh-CN': '卖家平台原来的地址是什么（英文）？',
              'zh-TW': '賣家平台原本的地址是什麼（英文）？',
            },
            new_value: {
              en: 'Which address is on the license, in English?',
              'zh-CN': '营业执照上的地址是什么（英文）？',
              'zh-TW': '登記證明上的地址是什麼（英文）？',
            },
            date: { en: 'On which date did you move?', 'zh-CN': '哪天搬迁的？', 'zh-TW': '哪天搬遷的？' },
          },
        },
        {
          id: 'C2',
          label: { en: 'Name romanized differently', 'zh-CN': '名称拼音或译名不一致', 'zh-TW': '名稱英文拼寫不一致' },
          sentence: {
            en: 'In Seller Central, the company name was entered as {old_value}, while the translation of our license reads {new_value}.',
            'zh-CN': '卖家平台填写的公司名称为 {old_value}，而营业执照译本上为 {new_value}。',
            'zh-TW': '賣家平台填寫的公司名稱為 {old_value}，而營業登記證明譯本上為 {new_value}。',
          },
          prompts: {
            old_value: {
              en: 'How was the name entered in Seller Central?',
              'zh-CN': '卖家平台原来填写的名称是什么（英文）？',
              'zh-TW': '賣家平台原本填寫的名稱是什麼（英文）？',
            },
            new_value: {
              en: 'How does the translation of the license read?',
              'zh-CN': '执照译本上的名称是什么（英文）？',
              'zh-TW': '登記證明譯本上的名稱是什麼（英文）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: "Bill in the landlord's name", 'zh-CN': '账单在房东名下', 'zh-TW': '帳單在房東名下' },
          sentence: {
            en: 'The utilities of our office are billed to our landlord, {name}.',
            'zh-CN': '我们办公室的水电等账单开给房东 {name}。',
            'zh-TW': '我們辦公室的水電等帳單開給房東 {name}。',
          },
          prompts: {
            name: {
              en: 'What is the landlord called, in English letters?',
              'zh-CN': '房东的姓名或名称（英文或拼音）？',
              'zh-TW': '房東的姓名或名稱（英文或拼音）？',
            },
          },
        },
        {
          // "Not a full scan" is true of a screenshot as of a cropped scan, of which the seller could have sent only one.
          id: 'C4',
          label: { en: 'First upload was no full scan', 'zh-CN': '首次上传不是完整扫描', 'zh-TW': '首次上傳不是完整掃描' },
          sentence: {
            en: 'Our first upload of the {doc} was not a full scan of the original.',
            'zh-CN': '我们首次上传的 {doc} 不是原件的完整扫描。',
            'zh-TW': '我們首次上傳的 {doc} 不是正本的完整掃描。',
          },
          prompts: {
            doc: {
              en: 'Which document was it? For example: utility bill.',
              'zh-CN': '是哪份文件？例如：utility bill（水电账单）。',
              'zh-TW': '是哪份文件？例如：utility bill（水電帳單）。',
            },
          },
        },
        {
          id: 'C5',
          label: {
            en: 'Representative changed, no update',
            'zh-CN': '法定代表人变更，未更新',
            'zh-TW': '公司代表人變更，未更新',
          },
          sentence: {
            en: 'Our legal representative changed on {date}, and our account was not updated.',
            'zh-CN': '我们的法定代表人于 {date} 变更，而账户没有更新。',
            'zh-TW': '我們的公司代表人於 {date} 變更，而帳戶沒有更新。',
          },
          prompts: {
            date: { en: 'On which date did the representative change?', 'zh-CN': '哪天变更的？', 'zh-TW': '哪天變更的？' },
          },
        },
        {
          id: 'C6',
          label: { en: 'Document expired, not replaced', 'zh-CN': '文件已过期，未更换', 'zh-TW': '文件已過期，未更換' },
          sentence: {
            en: 'The {doc} on file with Amazon expired on {date}, and nobody tracked its expiration date.',
            'zh-CN': '亚马逊存档的 {doc} 已于 {date} 到期，而没有人登记到期日。',
            'zh-TW': '亞馬遜存檔的 {doc} 已於 {date} 到期，而沒有人登記到期日。',
          },
          prompts: {
            doc: {
              en: 'Which document expired? For example: passport.',
              'zh-CN': '哪份文件过期？例如：passport（护照）。',
              'zh-TW': '哪份文件過期？例如：passport（護照）。',
            },
            date: { en: 'On which date did it expire?', 'zh-CN': '哪天到期？', 'zh-TW': '哪天到期？' },
          },
        },
        {
          id: 'C7',
          label: { en: 'First bill older than 90 days', 'zh-CN': '首次账单超过 90 天', 'zh-TW': '首次帳單超過 90 天' },
          sentence: {
            en: 'The first bill that we uploaded was dated {date}, more than 90 days before the upload.',
            'zh-CN': '我们首次上传的账单日期为 {date}，距上传超过 90 天。',
            'zh-TW': '我們首次上傳的帳單日期為 {date}，距上傳超過 90 天。',
          },
          prompts: {
            date: {
              en: 'What was the date of the first bill?',
              'zh-CN': '首次上传的账单是哪天的？',
              'zh-TW': '首次上傳的帳單是哪天的？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Which facts show that the documents match? Each needs its document.',
        'zh-CN': '哪些事实说明文件一致？每个事实都要有对应的文件。',
        'zh-TW': '哪些事實說明文件一致？每個事實都要有對應的文件。',
      },
      example: {
        en: 'Name and address on the license, the bank statement and Seller Central are identical; see Exhibits 1 to 3.',
        'zh-CN':
          'Name and address on the license, the bank statement and Seller Central are identical; see Exhibits 1 to 3.（营业执照、银行对账单和卖家平台上的名称和地址完全相同；见附件 1 至 3。）',
        'zh-TW':
          'Name and address on the license, the bank statement and Seller Central are identical; see Exhibits 1 to 3.（營業登記證明、銀行對帳單和賣家平台上的名稱和地址完全相同；見附件 1 至 3。）',
      },
      suggestions: [],
    },
    fixed: {
      hint: {
        en: 'Data corrected or new document obtained: which, on which date?',
        'zh-CN': '更正了资料，或取得了新文件：哪一项，哪天？',
        'zh-TW': '更正了資料，或取得了新文件：哪一項，哪天？',
      },
      example: {
        en: 'On August 20, 2026, we changed the address in Account Info to match the license exactly.',
        'zh-CN':
          'On August 20, 2026, we changed the address in Account Info to match the license exactly.（2026年8月20日，我们更改了“账户信息”里的地址，与营业执照完全一致。）',
        'zh-TW':
          'On August 20, 2026, we changed the address in Account Info to match the license exactly.（我們於 2026 年 8 月 20 日更改「帳戶資訊」裡的地址，與營業登記證明完全一致。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Address corrected', 'zh-CN': '已更正地址', 'zh-TW': '已更正地址' },
          sentence: {
            en: 'On {date}, we changed the address in Account Info to match our business license exactly.',
            'zh-CN': '{date}，我们更改了“账户信息”里的地址，与营业执照完全一致。',
            'zh-TW': '我們於 {date} 更改「帳戶資訊」裡的地址，與營業登記證明完全一致。',
          },
          prompts: {
            date: { en: 'On which date did you change the address?', 'zh-CN': '哪天更改的？', 'zh-TW': '哪天更改的？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Name corrected', 'zh-CN': '已更正名称', 'zh-TW': '已更正名稱' },
          sentence: {
            en: 'On {date}, we entered the company name in Account Info as on our business license: {new_value}.',
            'zh-CN': '{date}，我们按营业执照在“账户信息”中填写了公司名称：{new_value}。',
            'zh-TW': '我們於 {date} 依營業登記證明在「帳戶資訊」中填寫公司名稱：{new_value}。',
          },
          prompts: {
            date: { en: 'On which date did you correct the name?', 'zh-CN': '哪天更正的？', 'zh-TW': '哪天更正的？' },
            new_value: {
              en: 'Which name, exactly as on the license?',
              'zh-CN': '名称是什么（与执照完全一致，英文）？',
              'zh-TW': '名稱是什麼（與登記證明完全一致，英文）？',
            },
          },
        },
        {
          id: 'A3',
          label: {
            en: "Landlord's bill, invoice and lease",
            'zh-CN': '已取得租约和房东的账单',
            'zh-TW': '已取得租約和房東的帳單',
          },
          sentence: {
            en: "On {date}, we obtained the landlord's bill and the landlord's invoice to us for the utilities; both are attached with our lease.",
            'zh-CN': '{date}，我们取得了房东的账单，以及房东开给我们的水电等费用发票；两者与租约一并随附。',
            'zh-TW': '我們於 {date} 取得房東的帳單，以及房東開給我們的水電等費用發票；兩者與租約一併隨附。',
          },
          prompts: {
            date: { en: 'On which date did you obtain them?', 'zh-CN': '哪天取得的？', 'zh-TW': '哪天取得的？' },
          },
        },
        {
          id: 'A4',
          label: { en: 'Originals scanned in full color', 'zh-CN': '原件已完整彩色扫描', 'zh-TW': '正本已完整彩色掃描' },
          sentence: {
            en: 'On {date}, we scanned all pages of the originals in color, unedited and with all four corners visible.',
            'zh-CN': '{date}，我们对原件的全部页面做了彩色扫描，未经编辑，四角完整可见。',
            'zh-TW': '我們於 {date} 將正本的所有頁面彩色掃描，未經編輯，四角完整可見。',
          },
          prompts: {
            date: { en: 'On which date were they scanned?', 'zh-CN': '哪天扫描的？', 'zh-TW': '哪天掃描的？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Change officially registered', 'zh-CN': '变更已登记', 'zh-TW': '變更已登記' },
          sentence: {
            en: 'The change of our legal representative was registered on {date}; the extract is attached.',
            'zh-CN': '我们法定代表人的变更已于 {date} 登记；随附登记资料。',
            'zh-TW': '我們公司代表人的變更已於 {date} 登記；隨附登記資料。',
          },
          prompts: {
            date: {
              en: 'On which date was the change registered?',
              'zh-CN': '变更是哪天登记的？',
              'zh-TW': '變更是哪天登記的？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'New document obtained', 'zh-CN': '已取得新文件', 'zh-TW': '已取得新文件' },
          sentence: {
            en: 'On {date}, we obtained the renewed {doc}; a scan is attached.',
            'zh-CN': '{date}，我们取得了更新后的 {doc}；随附扫描件。',
            'zh-TW': '我們於 {date} 取得更新後的 {doc}；隨附掃描檔。',
          },
          prompts: {
            date: { en: 'On which date did you obtain it?', 'zh-CN': '哪天取得的？', 'zh-TW': '哪天取得的？' },
            doc: {
              en: 'Which document was renewed? For example: passport.',
              'zh-CN': '更新了哪份文件？例如：passport（护照）。',
              'zh-TW': '更新了哪份文件？例如：passport（護照）。',
            },
          },
        },
        {
          id: 'A7',
          label: { en: 'New bill obtained', 'zh-CN': '已取得新账单', 'zh-TW': '已取得新帳單' },
          sentence: {
            en: 'On {date}, we obtained a new utility bill, dated {date2}.',
            'zh-CN': '{date}，我们取得了新的水电等账单，账单日期为 {date2}。',
            'zh-TW': '我們於 {date} 取得新的水電等帳單，帳單日期為 {date2}。',
          },
          prompts: {
            date: { en: 'On which date did you obtain it?', 'zh-CN': '哪天取得的？', 'zh-TW': '哪天取得的？' },
            date2: {
              en: 'What is the issue date of the new bill?',
              'zh-CN': '新账单的出账日期是哪天？',
              'zh-TW': '新帳單的開立日期是哪天？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C3'],
          label: { en: 'Utility contract now in our name', 'zh-CN': '水电合同已改为公司名下', 'zh-TW': '水電合約已改為公司名下' },
          sentence: {
            en: "The utility contract of our office has been in our company's name since {date}; the new bill is attached.",
            'zh-CN': '自 {date} 起，我们办公室的水电等合同在公司名下；随附新账单。',
            'zh-TW': '自 {date} 起，我們辦公室的水電等合約在公司名下；隨附新帳單。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
        {
          id: 'A9',
          answers: ['C5'],
          label: { en: 'New representative entered', 'zh-CN': '已更新法定代表人', 'zh-TW': '已更新公司代表人' },
          sentence: {
            en: 'On {date}, we entered the new legal representative in Account Info.',
            'zh-CN': '{date}，我们在“账户信息”中填写了新的法定代表人。',
            'zh-TW': '我們於 {date} 在「帳戶資訊」中填寫新的公司代表人。',
          },
          prompts: {
            date: { en: 'On which date was it entered?', 'zh-CN': '哪天填写的？', 'zh-TW': '哪天填寫的？' },
          },
        },
        {
          id: 'A10',
          answers: ['C2'],
          label: { en: 'Notarized translation made', 'zh-CN': '已办理公证翻译', 'zh-TW': '已取得公證譯本' },
          sentence: {
            en: 'On {date}, we received the notarized translation of our {doc}; it is attached with the original.',
            'zh-CN': '{date}，我们取得了 {doc} 的公证译本；随附译本和原件。',
            'zh-TW': '我們於 {date} 取得 {doc} 的公證譯本；隨附譯本和正本。',
          },
          prompts: {
            date: {
              en: 'On which date did you receive the translation?',
              'zh-CN': '哪天取得译本的？',
              'zh-TW': '哪天取得譯本？',
            },
            doc: {
              en: 'Which document was translated? For example: business license.',
              'zh-CN': '翻译了哪份文件？例如：business license（营业执照）。',
              'zh-TW': '翻譯了哪份文件？例如：business license（營業登記）。',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Who keeps company data and documents current, and by when after a change?',
        'zh-CN': '由谁维护公司资料和证件，变更后几天内更新？',
        'zh-TW': '由誰維護公司資料和證件，變更後幾天內更新？',
      },
      example: {
        en: 'Our finance manager updates Account Info within 5 days of any change and checks all expiration dates every January and July.',
        'zh-CN':
          'Our finance manager updates Account Info within 5 days of any change and checks all expiration dates every January and July.（财务经理在资料变更后 5 天内更新“账户信息”，并在每年一月和七月检查所有到期日。）',
        'zh-TW':
          'Our finance manager updates Account Info within 5 days of any change and checks all expiration dates every January and July.（財務經理在資料變更後 5 天內更新「帳戶資訊」，並在每年一月和七月檢查所有到期日。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Owner of company data', 'zh-CN': '专人维护公司资料', 'zh-TW': '專人維護公司資料' },
          sentence: {
            en: 'Our {role} updates Account Info within {days} {days#day|days} of any change of address or bank account.',
            'zh-CN': '地址或银行账户如有变更，由我们的 {role} 在 {days} 天内更新“账户信息”。',
            'zh-TW': '地址或銀行帳戶如有變更，由我們的 {role} 在 {days} 天內更新「帳戶資訊」。',
          },
          prompts: {
            role: { en: 'Which job title updates the data?', 'zh-CN': '由什么岗位更新？', 'zh-TW': '由誰更新（英文職稱）？' },
            days: { en: 'Within how many days of a change?', 'zh-CN': '变更后几天内？', 'zh-TW': '變更後幾天內？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'One naming standard', 'zh-CN': '统一名称写法', 'zh-TW': '統一名稱寫法' },
          sentence: {
            en: 'One written form of our company name and address is used in all registers and in Seller Central; our {role} maintains it.',
            'zh-CN': '我们的公司名称和地址在所有登记和卖家平台中使用同一写法；由我们的 {role} 维护。',
            'zh-TW': '我們的公司名稱和地址在所有登記和賣家平台上使用同一寫法；由我們的 {role} 維護。',
          },
          prompts: {
            role: {
              en: 'Which job title maintains the one written form?',
              'zh-CN': '统一写法由什么岗位维护？',
              'zh-TW': '統一寫法由誰維護（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: "Internet bill in company's name", 'zh-CN': '网络账单在公司名下', 'zh-TW': '網路帳單在公司名下' },
          sentence: {
            en: "Internet service at our office is contracted in our company's name, and a bill is issued every month.",
            'zh-CN': '我们办公室的网络服务以公司名义签约，每月出具账单。',
            'zh-TW': '我們辦公室的網路服務以公司名義簽約，每月開立帳單。',
          },
        },
        {
          id: 'M4',
          label: { en: 'Only full scans of originals', 'zh-CN': '只交原件的完整扫描', 'zh-TW': '只交正本的完整掃描' },
          sentence: {
            en: 'Documents are sent only as full color scans of the originals, after a second person, our {role}, has checked every page.',
            'zh-CN': '只提交原件的完整彩色扫描件，并须由第二人（我们的 {role}）逐页检查。',
            'zh-TW': '只提交正本的完整彩色掃描檔，並須由第二人（我們的 {role}）逐頁檢查。',
          },
          prompts: {
            role: {
              en: 'Which job title checks every page?',
              'zh-CN': '由什么岗位逐页检查？',
              'zh-TW': '由誰逐頁檢查（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Changes entered the same week', 'zh-CN': '变更当周录入，半年核对', 'zh-TW': '變更當週輸入，半年核對' },
          sentence: {
            en: 'A change of license or representative is entered in Seller Central the same week; every January and July, our {role} checks the expiration dates of license, identity document and card.',
            'zh-CN':
              '执照或法定代表人如有变更，当周录入卖家平台；每年一月和七月，我们的 {role} 检查执照、身份证件和银行卡的到期日。',
            'zh-TW':
              '登記或公司代表人如有變更，當週輸入賣家平台；每年一月和七月，我們的 {role} 檢查登記證明、身分證件和卡片的到期日。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the expiration dates?',
              'zh-CN': '由什么岗位检查到期日？',
              'zh-TW': '由誰檢查到期日（英文職稱）？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Expiration calendar', 'zh-CN': '到期日日历', 'zh-TW': '到期日行事曆' },
          sentence: {
            en: 'Our {role} keeps a calendar of all expiration dates and renews each document at least {days} {days#day|days} before it expires.',
            'zh-CN': '我们的 {role} 维护所有到期日的日历，并至少在到期前 {days} 天更新每份文件。',
            'zh-TW': '我們的 {role} 維護所有到期日的行事曆，並至少在到期前 {days} 天更新每份文件。',
          },
          prompts: {
            role: { en: 'Which job title keeps the calendar?', 'zh-CN': '由什么岗位维护？', 'zh-TW': '由誰維護（英文職稱）？' },
            days: { en: 'How many days before expiration, at least?', 'zh-CN': '至少在到期前几天？', 'zh-TW': '至少在到期前幾天？' },
          },
        },
        {
          id: 'M7',
          label: { en: 'Newest bill filed every month', 'zh-CN': '每月存档最新账单', 'zh-TW': '每月存檔最新帳單' },
          sentence: {
            en: 'Our {role} files the newest utility bill every month and checks its date before any upload.',
            'zh-CN': '我们的 {role} 每月存档最新的水电等账单，并在每次上传前核对日期。',
            'zh-TW': '我們的 {role} 每月存檔最新的水電等帳單，並在每次上傳前核對日期。',
          },
          prompts: {
            role: { en: 'Which job title files the bills?', 'zh-CN': '由什么岗位存档？', 'zh-TW': '由誰存檔（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What did your last comparison of data and documents show?',
        'zh-CN': '最近一次核对资料和文件，结果如何？',
        'zh-TW': '最近一次核對資料和文件，結果如何？',
      },
      example: {
        en: 'On August 21, 2026, we compared Account Info with all enclosed documents; name and address are identical.',
        'zh-CN':
          'On August 21, 2026, we compared Account Info with all enclosed documents; name and address are identical.（2026年8月21日，我们把“账户信息”与所有随附文件逐一核对；名称和地址完全相同。）',
        'zh-TW':
          'On August 21, 2026, we compared Account Info with all enclosed documents; name and address are identical.（我們於 2026 年 8 月 21 日將「帳戶資訊」與所有隨附文件逐一核對；名稱和地址完全相同。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Compared: name and address match', 'zh-CN': '已核对：名称和地址一致', 'zh-TW': '已核對：名稱和地址一致' },
          sentence: {
            en: 'On {date}, we compared Account Info with all enclosed documents; name and address are identical.',
            'zh-CN': '{date}，我们把“账户信息”与所有随附文件逐一核对；名称和地址完全相同。',
            'zh-TW': '我們於 {date} 將「帳戶資訊」與所有隨附文件逐一核對；名稱和地址完全相同。',
          },
          prompts: {
            date: { en: 'On which date did you compare them?', 'zh-CN': '哪天核对的？', 'zh-TW': '哪天核對的？' },
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
      label: { en: 'Business license', 'zh-CN': '营业执照', 'zh-TW': '營業登記證明' },
      sentence: { en: 'Business license', 'zh-CN': '营业执照', 'zh-TW': '營業登記證明' },
      supports: ['P1', 'P3', 'L2', 'L4', 'C1', 'C2', 'A1', 'A2', 'A4'],
    },
    {
      id: 'E2',
      label: { en: 'Identity card, front and back', 'zh-CN': '身份证正反面', 'zh-TW': '身分證正反面' },
      sentence: {
        en: 'Identity card of the legal representative, front and back',
        'zh-CN': '法定代表人的身份证，正反面',
        'zh-TW': '公司代表人的身分證，正反面',
      },
      supports: ['P3', 'A4'],
    },
    {
      id: 'E3',
      label: { en: 'Passport of legal representative', 'zh-CN': '法定代表人的护照', 'zh-TW': '公司代表人的護照' },
      sentence: { en: 'Passport of the legal representative', 'zh-CN': '法定代表人的护照', 'zh-TW': '公司代表人的護照' },
      supports: ['P3', 'A4'],
    },
    {
      id: 'E4',
      label: { en: 'Utility bill, last 90 days', 'zh-CN': '90 天内的水电账单', 'zh-TW': '90 天內的水電帳單' },
      sentence: { en: 'Utility bill of the last 90 days', 'zh-CN': '90 天内的水电等账单', 'zh-TW': '90 天內的水電等帳單' },
      supports: ['P2', 'T1', 'L3', 'A4', 'A7', 'A8', 'M7'],
    },
    {
      id: 'E5',
      label: { en: 'Bank statement', 'zh-CN': '银行对账单', 'zh-TW': '銀行對帳單' },
      sentence: {
        en: 'Bank statement with name and account number',
        'zh-CN': '银行对账单，含户名和账号',
        'zh-TW': '銀行對帳單，含戶名和帳號',
      },
      supports: ['P1'],
    },
    {
      id: 'E6',
      label: { en: 'Lease', 'zh-CN': '租约', 'zh-TW': '租約' },
      sentence: { en: 'Lease of our office', 'zh-CN': '我们办公室的租约', 'zh-TW': '我們辦公室的租約' },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E7',
      label: { en: "Landlord's utility bill", 'zh-CN': '房东的水电账单', 'zh-TW': '房東的水電帳單' },
      sentence: {
        en: 'Utility bill of the landlord for our address',
        'zh-CN': '房东就我们地址的水电等账单',
        'zh-TW': '房東就我們地址的水電等帳單',
      },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E8',
      label: { en: "Landlord's invoice to us", 'zh-CN': '房东开给我们的发票', 'zh-TW': '房東開給我們的發票' },
      sentence: {
        en: 'Invoice of the landlord to us for the utilities',
        'zh-CN': '房东开给我们的水电等费用发票',
        'zh-TW': '房東開給我們的水電等費用發票',
      },
      supports: ['C3', 'A3'],
    },
    {
      id: 'E9',
      label: { en: 'Notarized translation', 'zh-CN': '公证译本', 'zh-TW': '公證譯本' },
      sentence: { en: 'Notarized translation, with the original', 'zh-CN': '公证译本，附原件', 'zh-TW': '公證譯本，附正本' },
      supports: ['C2', 'A2', 'A10'],
    },
    {
      id: 'E10',
      label: { en: 'Extract from the register', 'zh-CN': '工商登记资料', 'zh-TW': '公司登記資料' },
      sentence: {
        en: 'Extract from the company register with the change',
        'zh-CN': '载明变更的工商登记资料',
        'zh-TW': '載明變更的公司登記資料',
      },
      supports: ['C5', 'A5'],
    },
    {
      id: 'E11',
      label: { en: 'Account Info page', 'zh-CN': '“账户信息”页面', 'zh-TW': '「帳戶資訊」頁面' },
      sentence: {
        en: 'Account Info page after the change',
        'zh-CN': '更改后的“账户信息”页面',
        'zh-TW': '更改後的「帳戶資訊」頁面',
      },
      supports: ['L2', 'A1', 'A2', 'A9', 'R1'],
    },
    {
      id: 'E12',
      label: { en: 'Utility contract', 'zh-CN': '水电合同', 'zh-TW': '水電合約' },
      sentence: {
        en: "Utility contract in our company's name",
        'zh-CN': '公司名下的水电等合同',
        'zh-TW': '公司名下的水電等合約',
      },
      supports: ['A8'],
    },
    {
      id: 'E13',
      label: { en: 'Shareholder record', 'zh-CN': '股东名册', 'zh-TW': '股東名冊' },
      sentence: {
        en: 'Shareholder record that names the beneficial owner',
        'zh-CN': '列明受益人的股东名册',
        'zh-TW': '列出實質受益人的股東名冊',
      },
      supports: ['P4'],
    },
    {
      id: 'E14',
      label: { en: 'Renewed document', 'zh-CN': '更新后的文件', 'zh-TW': '更新後的文件' },
      sentence: {
        en: 'Renewed document, all pages in color',
        'zh-CN': '更新后的文件，全部页面彩色扫描',
        'zh-TW': '更新後的文件，所有頁面彩色掃描',
      },
      supports: ['A6'],
    },
    {
      id: 'E15',
      label: { en: 'Passport of the beneficial owner', 'zh-CN': '受益人的护照', 'zh-TW': '實質受益人的護照' },
      sentence: { en: 'Passport of the beneficial owner', 'zh-CN': '受益人的护照', 'zh-TW': '實質受益人的護照' },
      supports: ['P4', 'A4'],
    },
    {
      id: 'E16',
      label: { en: 'Internet contract', 'zh-CN': '网络合同', 'zh-TW': '網路合約' },
      sentence: {
        en: "Internet contract in our company's name",
        'zh-CN': '公司名下的网络合同',
        'zh-TW': '公司名下的網路合約',
      },
      supports: ['M3'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'This is not a plan of action: Amazon wants documents that match. Send exactly what is asked, unmarked, no screenshots.',
        'zh-CN': '这不是行动计划：亚马逊要的是一致的文件。请只提交要求的文件，不做标记，不用截图。',
        'zh-TW': '這不是行動計畫：亞馬遜要的是一致的文件。請只提交要求的文件，不做標記，不用螢幕截圖。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Do not send the same rejected file again: change what did not match.',
        'zh-CN': '不要重复提交被拒的同一份文件：请先改正不一致的地方。',
        'zh-TW': '請不要重複提交遭拒的同一份文件：請先改正不一致的地方。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'Languages named in notices include Simplified Chinese, not Traditional: documents from Hong Kong or Taiwan may need a notarized translation.',
        'zh-CN': '通知列出的语言包括简体中文，不包括繁体中文：香港或台湾的文件可能需要公证翻译。',
        'zh-TW': '通知列出的語言包括簡體中文，不包括繁體中文：香港或台灣的文件可能需要公證譯本。',
      },
    },
  ],
  appeal: {
    en: 'Follow the banner on Account Health, or the verification page under Account Info; for a video call, use the link in the notice.',
    'zh-CN': '按“账户状况”（Account Health）页面横幅的指示上传，或在“账户信息”（Account Info）的验证页面上传；视频验证请用通知里的链接。',
    'zh-TW': '依「帳戶狀況」（Account Health）頁面橫幅的指示上傳，或在「帳戶資訊」（Account Info）的驗證頁面上傳；視訊驗證請用通知裡的連結。',
  },
  reply: {
    en: '2-10 business days (an estimate).',
    'zh-CN': '2 到 10 个工作日（估计）。',
    'zh-TW': '2 到 10 個工作天（估計）。',
  },
};
