import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon asked for compliance documents, or did not accept those it was given. */
export const productCompliance: CaseType = {
  id: 'product-compliance',
  name: { en: 'Compliance documents requested or rejected', 'zh-CN': '合规文件缺失或被拒', 'zh-TW': '合規文件缺少或未獲核准' },
  group: 'product',
  routes: ['documents', 'dispute', 'plan'],
  issue: 'the compliance documents for our products',
  subject: 'Product Compliance',
  triage: {
    en: 'Amazon usually wants the documents here, not a plan: upload exactly what the request lists under “Manage your compliance”. If the rule does not apply to your product, appeal there with proof. Choose the plan only when the notice asks for one.',
    'zh-CN': '这类通知通常要的是文件，不是行动计划：请在“管理您的合规性”里照清单逐项上传。如果该要求不适用于您的商品，请在那里申诉并附证明。只有通知要求行动计划时，才选行动计划。',
    'zh-TW': '這類通知通常要的是文件，不是行動計畫：請在「管理您的合規性」依清單逐項上傳。如果該要求不適用於您的商品，請在那裡申訴並附上證明。只有通知要求行動計畫時，才選行動計畫。',
  },
  remedy: {
    en: 'approve the compliance documents for these products',
    'zh-CN': '批准这些商品的合规文件',
    'zh-TW': '核准這些商品的合規文件',
  },
  rule: {
    en: 'The request names the requirement and its deadline. The documents must be for exactly this product: same model, same brand, unedited. A review takes about 10-15 business days.',
    'zh-CN': '请求里写明具体要求和截止日期。文件必须与商品完全对应：同型号、同品牌、未经改动。审核大约需要 10 到 15 个工作日。',
    'zh-TW': '要求中會寫明具體項目和截止日期。文件必須與商品完全對應：同型號、同品牌、未經修改。審核大約需要 10 到 15 個工作天。',
  },
  facts: {
    en: 'ASINs; name of the requirement; standard; the document you hold (laboratory, number, date); reason of the rejection; manufacturer; photos of the product, label and package.',
    'zh-CN': 'ASIN；要求的名称；标准；手上的文件（检测机构、编号、日期）；被拒的原因；生产商；商品、标签和包装的照片。',
    'zh-TW': 'ASIN；要求的名稱；標準；手上的文件（檢驗機構、編號、日期）；未獲核准的原因；製造商；商品、標示和包裝的照片。',
  },
  // UL and EPR count as whole words only: "ultimately" is no sign of a test standard.
  cues: [
    { weight: 3, pattern: /compliance (?:documents?|documentation|requests?)|manage your compliance/i },
    {
      weight: 2,
      pattern: /test reports?|Children['’]?s Product Certificate|\bCPC\b|\bGPSR\b|responsible person|declaration of conformity|\bUL(?: ?\d+)?\b|ISO(?:\/IEC)? 17025|\bEPR\b/i,
    },
    {
      weight: 3,
      pattern: /合规性?文件|合规性请求|管理您的合规性|检测报告|合規性?文件|合規性請求|合規性要求|管理您的合規性|檢測報告|檢驗報告|測試報告/i,
    },
    {
      weight: 2,
      pattern: /儿童产品证书|符合性声明|负责人信息|欧盟负责人|欧代|兒童(?:產品|商品)證書|符合性聲明|負責人資訊|歐盟負責人|歐代/i,
    },
  ],
  mustName: ['asin'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who makes the product, who tested it, and who is the responsible person or importer?',
        'zh-CN': '谁生产、谁检测，负责人或进口商是谁？',
        'zh-TW': '由誰製造、由誰檢驗，負責人或進口商是誰？',
      },
      example: {
        en: 'Made by Brightway Toys Co., Ltd in Dongguan, China; tested by TUV Rheinland. Our compliance manager handles the documents.',
        'zh-CN':
          'Made by Brightway Toys Co., Ltd in Dongguan, China; tested by TUV Rheinland. Our compliance manager handles the documents.（由东莞的 Brightway Toys Co., Ltd 生产；由 TUV Rheinland 检测。文件由我们的合规经理负责。）',
        'zh-TW':
          'Made by Brightway Toys Co., Ltd in Dongguan, China; tested by TUV Rheinland. Our compliance manager handles the documents.（由東莞的 Brightway Toys Co., Ltd 製造；由 TUV Rheinland 檢驗。文件由我們的合規經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Manufacturer', 'zh-CN': '生产商', 'zh-TW': '製造商' },
          sentence: {
            en: 'The products are made by {supplier} in {city}.',
            'zh-CN': '这些商品由 {supplier} 生产，工厂位于 {city}。',
            'zh-TW': '這些商品由 {supplier} 製造，工廠位於 {city}。',
          },
          prompts: {
            supplier: {
              en: 'Who makes the products, by its English name?',
              'zh-CN': '由哪家工厂生产（英文名）？',
              'zh-TW': '由哪家工廠製造（英文名稱）？',
            },
            city: {
              en: 'In which city and country are they made?',
              'zh-CN': '在哪个城市、哪个国家生产（英文）？',
              'zh-TW': '在哪個城市、哪個國家製造（英文）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Test laboratory', 'zh-CN': '检测机构', 'zh-TW': '檢驗機構' },
          sentence: {
            en: 'The products were tested by {lab}.',
            'zh-CN': '这些商品由 {lab} 检测。',
            'zh-TW': '這些商品由 {lab} 檢驗。',
          },
          prompts: {
            lab: {
              en: 'Which laboratory tested them, as named in the report?',
              'zh-CN': '由哪家机构检测（照报告上的英文名）？',
              'zh-TW': '由哪家機構檢驗（照報告上的英文名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'Responsible person (EU or UK)', 'zh-CN': '欧盟或英国负责人', 'zh-TW': '歐盟或英國負責人' },
          sentence: {
            en: 'The responsible person for the products is {name}, at this address: {address}.',
            'zh-CN': '这些商品的负责人是 {name}，地址：{address}。',
            'zh-TW': '這些商品的負責人是 {name}，地址：{address}。',
          },
          prompts: {
            name: {
              en: 'Who is the responsible person, as on the label?',
              'zh-CN': '负责人是谁（照标签上的英文名称）？',
              'zh-TW': '負責人是誰（照標示上的英文名稱）？',
            },
            address: {
              en: 'Which address does the responsible person have?',
              'zh-CN': '负责人的地址是什么（英文）？',
              'zh-TW': '負責人的地址是什麼（英文）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge of compliance', 'zh-CN': '由谁负责合规', 'zh-TW': '由誰負責合規' },
          sentence: {
            en: 'Our {role} has been in charge of product compliance since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role} 负责商品合规。',
            'zh-TW': '自 {date} 起，由我們的 {role} 負責商品合規。',
          },
          prompts: {
            role: {
              en: 'Which job title is in charge of compliance?',
              'zh-CN': '由什么岗位负责合规？',
              'zh-TW': '由誰負責合規（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which requirement and standard for which ASINs? If an upload was rejected: for which reason?',
        'zh-CN': '哪些 ASIN、哪项要求和标准？如果上次上传被拒，原因是什么？',
        'zh-TW': '哪些 ASIN、哪項要求和標準？如果上次上傳未獲核准，原因是什麼？',
      },
      example: {
        en: 'ASTM F963-23 for B0C1LUMA01; our upload of April 20, 2026, was rejected because the report names another model.',
        'zh-CN':
          'ASTM F963-23 for B0C1LUMA01; our upload of April 20, 2026, was rejected because the report names another model.（B0C1LUMA01 须符合 ASTM F963-23；2026年4月20日上传被拒，因为报告写的是另一个型号。）',
        'zh-TW':
          'ASTM F963-23 for B0C1LUMA01; our upload of April 20, 2026, was rejected because the report names another model.（B0C1LUMA01 須符合 ASTM F963-23；2026 年 4 月 20 日上傳未獲核准，因為報告寫的是另一個型號。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The products in the notice', 'zh-CN': '通知里的商品', 'zh-TW': '通知裡的商品' },
          sentence: {
            en: 'In your notice of {notice_date}, you refer to the compliance documents for our {asins#product|products} ({asins#ASIN|ASINs} {asins}).',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们以下商品的合规文件（ASIN：{asins}）。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們以下商品的合規文件（ASIN：{asins}）。',
          },
          fromNotice: true,
          prompts: {
            asins: {
              en: 'Which ASINs does the notice name? Several: with a comma between.',
              'zh-CN': '通知里有哪些 ASIN？多个用逗号隔开。',
              'zh-TW': '通知裡有哪些 ASIN？若有多個，請用逗號隔開。',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The requirement named', 'zh-CN': '通知要求的标准', 'zh-TW': '通知要求的標準' },
          sentence: {
            en: 'The notice names {standard#this requirement|these requirements}: {standard}.',
            'zh-CN': '通知提到的要求是：{standard}。',
            'zh-TW': '通知提到的要求是：{standard}。',
          },
          prompts: {
            standard: {
              en: 'Which rule or standard does the notice name, in its own words?',
              'zh-CN': '通知里写的是哪项法规或标准（英文原文）？',
              'zh-TW': '通知寫的是哪項法規或標準（英文原文）？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The documents asked for', 'zh-CN': '通知要求的文件', 'zh-TW': '通知要求的文件' },
          sentence: {
            en: 'You ask us for the following documents: {list}.',
            'zh-CN': '贵方要求我们提供以下文件：{list}。',
            'zh-TW': '貴方要求我們提供以下文件：{list}。',
          },
          prompts: {
            list: {
              en: 'Which documents are asked for, in the words of the notice?',
              'zh-CN': '要求哪些文件（照通知英文原文）？',
              'zh-TW': '要求哪些文件（照通知英文原文）？',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'Why the upload was rejected', 'zh-CN': '上次被拒的原因', 'zh-TW': '上次未獲核准的原因' },
          sentence: {
            en: 'We uploaded documents on {date}; they were not accepted, and the reason shown was: {reason}.',
            'zh-CN': '我们 {date} 上传的文件未获接受，显示的原因是：{reason}。',
            'zh-TW': '我們 {date} 上傳的文件未獲接受，顯示的原因是：{reason}。',
          },
          prompts: {
            date: {
              en: 'On which date had you uploaded the documents?',
              'zh-CN': '上次是哪天上传的？',
              'zh-TW': '上次是哪天上傳的？',
            },
            reason: {
              en: 'Which reason does the compliance page show?',
              'zh-CN': '合规页面显示的被拒原因是什么（英文原文）？',
              'zh-TW': '合規頁面顯示的原因是什麼（英文原文）？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'What is the deadline, and what is the date of the test report?',
        'zh-CN': '截止日期是哪天？检测报告的日期是哪天？',
        'zh-TW': '截止日期是哪天？檢驗報告的日期是哪天？',
      },
      example: {
        en: 'Deadline May 30, 2026; our test report is dated March 12, 2026.',
        'zh-CN': 'Deadline May 30, 2026; our test report is dated March 12, 2026.（截止日期2026年5月30日；检测报告日期2026年3月12日。）',
        'zh-TW':
          'Deadline May 30, 2026; our test report is dated March 12, 2026.（截止日期 2026 年 5 月 30 日；檢驗報告日期 2026 年 3 月 12 日。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Deadline in the notice', 'zh-CN': '通知里的截止日期', 'zh-TW': '通知裡的截止日期' },
          sentence: {
            en: 'The deadline for the documents is {deadline}.',
            'zh-CN': '提交文件的截止日期是 {deadline}。',
            'zh-TW': '提交文件的截止日期是 {deadline}。',
          },
          prompts: {
            deadline: { en: 'By which date are the documents due?', 'zh-CN': '文件最晚哪天提交？', 'zh-TW': '文件最晚哪天提交？' },
          },
        },
        {
          id: 'T2',
          label: { en: 'Date of the test report', 'zh-CN': '检测报告的日期', 'zh-TW': '檢驗報告的日期' },
          sentence: {
            en: 'Our test report is dated {date}.',
            'zh-CN': '我们的检测报告日期为 {date}。',
            'zh-TW': '我們的檢驗報告日期為 {date}。',
          },
          prompts: {
            date: {
              en: 'Which date does the test report show?',
              'zh-CN': '检测报告上的日期是哪天？',
              'zh-TW': '檢驗報告上的日期是哪天？',
            },
          },
        },
        {
          id: 'T3',
          label: { en: 'Listed since', 'zh-CN': '上架时间', 'zh-TW': '上架時間' },
          sentence: {
            en: 'The first of these products has been listed since {date}.',
            'zh-CN': '这些商品中最早的一个于 {date} 上架。',
            'zh-TW': '這些商品中最早的一個於 {date} 上架。',
          },
          prompts: {
            date: {
              en: 'Since which date has the first of them been listed?',
              'zh-CN': '最早的一个是哪天上架的？',
              'zh-TW': '最早的一個是哪天上架的？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'Date of our upload', 'zh-CN': '上传文件的日期', 'zh-TW': '上傳文件的日期' },
          sentence: {
            en: 'We uploaded the documents for these products on {date}.',
            'zh-CN': '我们于 {date} 上传了这些商品的文件。',
            'zh-TW': '我們於 {date} 上傳了這些商品的文件。',
          },
          prompts: {
            date: { en: 'On which date did you upload them?', 'zh-CN': '文件是哪天上传的？', 'zh-TW': '文件是哪天上傳的？' },
          },
        },
      ],
    },
    where: {
      hint: {
        en: "Which marketplace, and which country's law applies? Where is the stock?",
        'zh-CN': '哪个站点，适用哪国法规？库存在哪里？',
        'zh-TW': '哪個站點？適用哪國法規？庫存在哪裡？',
      },
      example: {
        en: 'amazon.com, so US rules apply; 340 units are in Amazon fulfillment centers.',
        'zh-CN': 'amazon.com, so US rules apply; 340 units are in Amazon fulfillment centers.（美国站，适用美国法规；亚马逊运营中心有 340 件。）',
        'zh-TW': 'amazon.com, so US rules apply; 340 units are in Amazon fulfillment centers.（美國站，適用美國法規；亞馬遜物流中心有 340 件。）',
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
          prompts: {
            marketplace: { en: 'Which marketplace is it about?', 'zh-CN': '涉及哪个站点？', 'zh-TW': '涉及哪個站點？' },
          },
        },
        {
          id: 'L2',
          label: { en: 'Whose law applies', 'zh-CN': '适用哪国法规', 'zh-TW': '適用哪國法規' },
          sentence: {
            en: 'The product rules of {country} apply.',
            'zh-CN': '适用 {country} 的商品法规。',
            'zh-TW': '適用 {country} 的商品法規。',
          },
          prompts: {
            country: {
              en: "Which country's rules apply? For example: the United States.",
              'zh-CN': '适用哪国法规（英文）？例如：the United States（美国）。',
              'zh-TW': '適用哪國法規（英文）？例如：the United States（美國）。',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Stock at Amazon', 'zh-CN': '亚马逊仓库的库存', 'zh-TW': '亞馬遜倉庫的庫存' },
          sentence: {
            en: 'Amazon fulfillment centers hold {qty} {qty#unit|units} of these products.',
            'zh-CN': '亚马逊运营中心有 {qty} 件这些商品。',
            'zh-TW': '亞馬遜物流中心有 {qty} 件這些商品。',
          },
          prompts: {
            qty: {
              en: 'How many units are in Amazon fulfillment centers?',
              'zh-CN': '亚马逊运营中心有多少件？',
              'zh-TW': '亞馬遜物流中心有多少件？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Stock in our own warehouse', 'zh-CN': '自有仓库的库存', 'zh-TW': '自家倉庫的庫存' },
          sentence: {
            en: 'We hold {qty} {qty#unit|units} of these products in our own warehouse in {city}.',
            'zh-CN': '我们位于 {city} 的自有仓库有 {qty} 件这些商品。',
            'zh-TW': '我們位於 {city} 的自家倉庫有 {qty} 件這些商品。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the warehouse?',
              'zh-CN': '仓库在哪个城市、哪个国家（英文）？',
              'zh-TW': '倉庫在哪個城市、哪個國家（英文）？',
            },
            qty: {
              en: 'How many units are in your own warehouse?',
              'zh-CN': '自有仓库有多少件？',
              'zh-TW': '自家倉庫有多少件？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was the document missing, or why did it not match the product?',
        'zh-CN': '文件为什么缺失，或者为什么与商品对不上？',
        'zh-TW': '文件為什麼缺少，或為什麼與商品不符？',
      },
      example: {
        en: 'We renamed the model from LH-1 to LH-2 in January 2026 and did not compare the old report with the listing before the upload.',
        'zh-CN':
          'We renamed the model from LH-1 to LH-2 in January 2026 and did not compare the old report with the listing before the upload.（2026年1月我们把型号从 LH-1 改为 LH-2，上传前没有把旧报告与页面核对。）',
        'zh-TW':
          'We renamed the model from LH-1 to LH-2 in January 2026 and did not compare the old report with the listing before the upload.（2026 年 1 月我們將型號從 LH-1 改為 LH-2，上傳前沒有將舊報告與頁面比對。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Rules not checked before listing', 'zh-CN': '上架前未核对合规要求', 'zh-TW': '上架前未核對合規要求' },
          sentence: {
            en: 'We listed {asins} without first checking which compliance rules apply; {standard} is one of them.',
            'zh-CN': '我们上架 {asins} 之前没有核对适用哪些合规要求，而 {standard} 正是其中之一。',
            'zh-TW': '我們上架 {asins} 之前沒有核對適用哪些合規要求，而 {standard} 正是其中之一。',
          },
          prompts: {
            asins: {
              en: 'Which ASINs were listed without the check?',
              'zh-CN': '哪些 ASIN 上架前没有核对？',
              'zh-TW': '哪些 ASIN 上架前沒有核對？',
            },
            standard: {
              en: 'Which rule or standard applies to them?',
              'zh-CN': '适用哪项法规或标准（英文）？',
              'zh-TW': '適用哪項法規或標準（英文）？',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'Model mismatch, not compared', 'zh-CN': '型号不符，上传前未核对', 'zh-TW': '型號不符，上傳前未核對' },
          sentence: {
            en: 'The report we uploaded names {old_value}, while the listing shows {new_value}; we had not compared the two before the upload.',
            'zh-CN': '我们上传的报告写的是 {old_value}，而商品页面写的是 {new_value}；上传前我们没有把两者核对。',
            'zh-TW': '我們上傳的報告寫的是 {old_value}，而商品頁面寫的是 {new_value}；上傳前我們沒有比對兩者。',
          },
          prompts: {
            old_value: {
              en: 'Which model or brand does the report name?',
              'zh-CN': '报告上写的型号或品牌是什么？',
              'zh-TW': '報告上寫的型號或品牌是什麼？',
            },
            new_value: {
              en: 'Which model or brand does the listing show?',
              'zh-CN': '商品页面写的型号或品牌是什么？',
              'zh-TW': '商品頁面寫的型號或品牌是什麼？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Accreditation of lab not checked', 'zh-CN': '未核实检测机构的资质', 'zh-TW': '未確認檢驗機構的資格' },
          sentence: {
            en: 'Our report, issued on {date}, came from a laboratory without {attribute}; we had not checked this before ordering the test.',
            'zh-CN': '我们 {date} 的报告由没有 {attribute} 的检测机构出具；委托检测前我们没有核实这一点。',
            'zh-TW': '我們 {date} 的報告由沒有 {attribute} 的檢驗機構出具；委託檢驗前我們沒有確認這一點。',
          },
          prompts: {
            date: { en: 'Which date does that report show?', 'zh-CN': '该报告的日期是哪天？', 'zh-TW': '該報告的日期是哪天？' },
            attribute: {
              en: 'What did the laboratory lack? For example: ISO 17025 accreditation.',
              'zh-CN': '缺少什么资质？例如：ISO 17025 accreditation（ISO 17025 认可）。',
              'zh-TW': '缺少什麼資格？例如：ISO 17025 accreditation（ISO 17025 認證）。',
            },
          },
        },
        {
          id: 'C4',
          label: {
            en: 'Label or warning gap not noticed',
            'zh-CN': '缺少标签或警示语而未察觉',
            'zh-TW': '缺少標示或警語卻未發現',
          },
          sentence: {
            en: 'The product was sold without {attribute}, and we did not compare the label with the requirement before shipping.',
            'zh-CN': '商品销售时缺少 {attribute}，而我们没有在发货前核对标签是否符合要求。',
            'zh-TW': '商品銷售時缺少 {attribute}，而我們沒有在出貨前核對標示是否符合要求。',
          },
          prompts: {
            attribute: {
              en: 'What was missing? For example: the choking hazard warning.',
              'zh-CN': '缺少什么？例如：the choking hazard warning（窒息危险警示）。',
              'zh-TW': '缺少什麼？例如：the choking hazard warning（窒息危險警語）。',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'New rule not noticed', 'zh-CN': '没有留意新规生效', 'zh-TW': '未注意到新規定生效' },
          sentence: {
            en: 'The requirement {standard} took effect on {date}, after we had listed {asins}, and nobody at our company followed such changes.',
            'zh-CN': '{standard} 这项要求于 {date} 生效，当时 {asins} 已经上架，而我们公司没有人跟踪这类变化。',
            'zh-TW': '{standard} 這項要求於 {date} 生效，當時 {asins} 已經上架，而我們公司沒有人追蹤這類變動。',
          },
          prompts: {
            standard: {
              en: 'Which rule or standard took effect?',
              'zh-CN': '是哪项法规或标准（英文）？',
              'zh-TW': '是哪項法規或標準（英文）？',
            },
            date: { en: 'On which date did it take effect?', 'zh-CN': '是哪天生效的？', 'zh-TW': '是哪天生效的？' },
            asins: {
              en: 'Which ASINs had been listed before?',
              'zh-CN': '之前已上架的是哪些 ASIN？',
              'zh-TW': '之前已上架的是哪些 ASIN？',
            },
          },
        },
        {
          id: 'C6',
          label: { en: 'Report too old, dates not kept', 'zh-CN': '报告过旧，未登记日期', 'zh-TW': '報告過舊，未登記日期' },
          sentence: {
            en: 'Our report, issued on {date}, was older than you accept, because we kept no register of report dates.',
            'zh-CN': '我们 {date} 的报告已超过贵方接受的期限，因为我们没有登记报告日期。',
            'zh-TW': '我們 {date} 的報告已超過貴方接受的期限，因為我們沒有登記報告日期。',
          },
          prompts: {
            date: {
              en: 'Which date does the old report show?',
              'zh-CN': '旧报告的日期是哪天？',
              'zh-TW': '舊報告的日期是哪天？',
            },
          },
        },
        {
          id: 'C7',
          label: { en: 'Incomplete upload, not compared', 'zh-CN': '资料不全，上传前未核对', 'zh-TW': '資料不全，上傳前未核對' },
          sentence: {
            en: 'On {date}, we uploaded documents without {list}, because we had not compared them with your list of requested documents.',
            'zh-CN': '我们 {date} 的上传缺少 {list}，因为没有与贵方的文件清单逐项核对。',
            'zh-TW': '我們 {date} 的上傳缺少 {list}，因為沒有與貴方的文件清單逐項核對。',
          },
          prompts: {
            date: { en: 'On which date was the incomplete upload?', 'zh-CN': '那次上传是哪天？', 'zh-TW': '那次上傳是哪天？' },
            list: {
              en: 'What was missing? For example: photos of the back of the package.',
              'zh-CN': '缺少什么？例如：photos of the back of the package（包装背面照片）。',
              'zh-TW': '缺少什麼？例如：photos of the back of the package（包裝背面照片）。',
            },
          },
        },
        {
          id: 'C8',
          label: { en: 'Responsible person not checked', 'zh-CN': '上架前未核查负责人信息', 'zh-TW': '上架前未檢查負責人資訊' },
          sentence: {
            en: 'We offered {asins} on {marketplace} without naming a responsible person, because our listing check did not include this.',
            'zh-CN': '我们在 {marketplace} 销售 {asins} 时没有填写负责人，因为我们的上架检查不包含这一项。',
            'zh-TW': '我們在 {marketplace} 銷售 {asins} 時沒有填寫負責人，因為我們的上架檢查不包含這一項。',
          },
          prompts: {
            asins: {
              en: 'For which ASINs was no responsible person named?',
              'zh-CN': '哪些 ASIN 没有填写负责人？',
              'zh-TW': '哪些 ASIN 沒有填寫負責人？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'Why does the requirement not apply, or why is the document valid? Facts that a document proves.',
        'zh-CN': '为什么该要求不适用，或者文件为什么有效？请写有文件可证明的事实。',
        'zh-TW': '為什麼該要求不適用，或文件為什麼有效？請寫有文件可證明的事實。',
      },
      example: {
        en: 'The toy standard does not apply to B0C1LUMA01: it is a desk lamp for adults, as the manual in Exhibit 1 shows.',
        'zh-CN':
          'The toy standard does not apply to B0C1LUMA01: it is a desk lamp for adults, as the manual in Exhibit 1 shows.（玩具标准不适用于 B0C1LUMA01：这是成人用台灯，见附件 1 的说明书。）',
        'zh-TW':
          'The toy standard does not apply to B0C1LUMA01: it is a desk lamp for adults, as the manual in Exhibit 1 shows.（玩具標準不適用於 B0C1LUMA01：這是成人用檯燈，見附件 1 的說明書。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'The requirement does not apply', 'zh-CN': '该要求不适用于本商品', 'zh-TW': '該要求不適用於本商品' },
          sentence: {
            en: 'The requirement {standard} does not apply to {asins}, for this reason: {reason}.',
            'zh-CN': '{standard} 这项要求不适用于 {asins}，理由是：{reason}。',
            'zh-TW': '{standard} 這項要求不適用於 {asins}，理由是：{reason}。',
          },
          prompts: {
            standard: {
              en: 'Which requirement does not apply?',
              'zh-CN': '哪项要求不适用（英文）？',
              'zh-TW': '哪項要求不適用（英文）？',
            },
            asins: { en: 'To which ASINs does it not apply?', 'zh-CN': '不适用于哪些 ASIN？', 'zh-TW': '不適用於哪些 ASIN？' },
            reason: {
              en: 'What about the product shows it? For example: it contains no battery.',
              'zh-CN': '商品的什么特点说明这一点？例如：it contains no battery（不含电池）。',
              'zh-TW': '商品的什麼特點可以說明？例如：it contains no battery（不含電池）。',
            },
          },
        },
        {
          id: 'D2',
          label: { en: 'Uploaded before the notice', 'zh-CN': '通知之前已经上传', 'zh-TW': '通知之前已經上傳' },
          sentence: {
            en: 'On {date}, before your notice of {notice_date}, we had already uploaded the following document: {doc}.',
            'zh-CN': '{date}，早于贵方 {notice_date} 的通知，我们已上传以下文件：{doc}。',
            'zh-TW': '{date}，早於貴方 {notice_date} 的通知，我們已上傳以下文件：{doc}。',
          },
          prompts: {
            date: { en: 'On which date was it uploaded?', 'zh-CN': '是哪天上传的？', 'zh-TW': '是哪天上傳的？' },
            doc: {
              en: 'Which document, with its number?',
              'zh-CN': '是哪份文件（英文名和编号）？',
              'zh-TW': '是哪份文件（英文名稱和編號）？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Report and listing agree', 'zh-CN': '报告与商品页面一致', 'zh-TW': '報告與商品頁面一致' },
          sentence: {
            en: 'Both the listing and the following document show {new_value}: {doc}.',
            'zh-CN': '商品页面与以下文件写的都是 {new_value}：{doc}。',
            'zh-TW': '商品頁面與以下文件寫的都是 {new_value}：{doc}。',
          },
          prompts: {
            new_value: {
              en: 'Which model and brand do both show?',
              'zh-CN': '两者写的型号和品牌是什么？',
              'zh-TW': '兩者寫的型號和品牌是什麼？',
            },
            doc: {
              en: 'Which document shows it, with its number?',
              'zh-CN': '是哪份文件（英文名和编号）？',
              'zh-TW': '是哪份文件（英文名稱和編號）？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'The laboratory is accredited', 'zh-CN': '检测机构具备资质', 'zh-TW': '檢驗機構具備資格' },
          sentence: {
            en: '{lab}, which issued our report, holds {attribute}; this can be looked up in {register}.',
            'zh-CN': '出具报告的 {lab} 具备 {attribute}；可在 {register} 查询。',
            'zh-TW': '出具報告的 {lab} 具備 {attribute}；可在 {register} 查詢。',
          },
          prompts: {
            lab: {
              en: 'Which laboratory issued the report?',
              'zh-CN': '由哪家机构出具报告（英文名）？',
              'zh-TW': '由哪家機構出具報告（英文名稱）？',
            },
            attribute: {
              en: 'What does it hold? For example: ISO 17025 accreditation.',
              'zh-CN': '具备什么资质？例如：ISO 17025 accreditation（ISO 17025 认可）。',
              'zh-TW': '具備什麼資格？例如：ISO 17025 accreditation（ISO 17025 認證）。',
            },
            register: {
              en: 'In which register can it be looked up? For example: the ILAC directory.',
              'zh-CN': '可在哪里查询？例如：the ILAC directory（ILAC 名录）。',
              'zh-TW': '可在哪裡查詢？例如：the ILAC directory（ILAC 名錄）。',
            },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: new test, corrected label, documents uploaded? On which dates?',
        'zh-CN': '已经做了什么：重新检测、更正标签、上传文件？分别是哪天？',
        'zh-TW': '已經做了什麼：重新檢驗、更正標示、上傳文件？分別是哪天？',
      },
      example: {
        en: 'On May 12, 2026, TUV Rheinland issued test report TR-2026-114 for LH-2; we uploaded it on May 13.',
        'zh-CN':
          'On May 12, 2026, TUV Rheinland issued test report TR-2026-114 for LH-2; we uploaded it on May 13.（2026年5月12日，TUV Rheinland 为 LH-2 出具检测报告 TR-2026-114；我们于5月13日上传。）',
        'zh-TW':
          'On May 12, 2026, TUV Rheinland issued test report TR-2026-114 for LH-2; we uploaded it on May 13.（2026 年 5 月 12 日，TUV Rheinland 為 LH-2 出具檢驗報告 TR-2026-114；我們於 5 月 13 日上傳。）',
      },
      suggestions: [
        {
          id: 'A1',
          answers: ['C5'],
          label: { en: 'Tested, report uploaded', 'zh-CN': '已检测并上传报告', 'zh-TW': '已檢驗並上傳報告' },
          sentence: {
            en: '{lab} tested {asins} to {standard} and issued {doc} on {date}; we uploaded it on {date2}.',
            'zh-CN': '{lab} 按 {standard} 检测了 {asins}，并于 {date} 出具 {doc}；我们于 {date2} 上传。',
            'zh-TW': '{lab} 依 {standard} 檢驗 {asins}，並於 {date} 出具 {doc}；我們於 {date2} 上傳。',
          },
          prompts: {
            lab: {
              en: 'Which laboratory, as named in the report?',
              'zh-CN': '是哪家检测机构（照报告上的英文名）？',
              'zh-TW': '是哪家檢驗機構（照報告上的英文名稱）？',
            },
            asins: { en: 'Which ASINs were tested?', 'zh-CN': '检测了哪些 ASIN？', 'zh-TW': '檢驗了哪些 ASIN？' },
            standard: {
              en: 'To which standard were they tested?',
              'zh-CN': '按哪项标准检测（英文）？',
              'zh-TW': '依哪項標準檢驗（英文）？',
            },
            doc: {
              en: 'Which report was issued, with its number?',
              'zh-CN': '出具了哪份报告（英文名和编号）？',
              'zh-TW': '出具了哪份報告（英文名稱和編號）？',
            },
            date: { en: 'Which date does the report show?', 'zh-CN': '报告日期是哪天？', 'zh-TW': '報告日期是哪天？' },
            date2: { en: 'On which date did you upload it?', 'zh-CN': '是哪天上传的？', 'zh-TW': '是哪天上傳的？' },
          },
        },
        {
          id: 'A2',
          label: { en: 'Listing matched to the report', 'zh-CN': '页面已改为与报告一致', 'zh-TW': '頁面已更正為與報告一致' },
          sentence: {
            en: 'On {date}, we corrected the listing from {old_value} to {new_value}, so that it matches the product and the report.',
            'zh-CN': '{date}，我们把商品页面的 {old_value} 更正为 {new_value}，与商品和报告一致。',
            'zh-TW': '我們於 {date} 將商品頁面的 {old_value} 更正為 {new_value}，與商品和報告一致。',
          },
          prompts: {
            date: {
              en: 'On which date was the listing corrected?',
              'zh-CN': '页面是哪天更正的？',
              'zh-TW': '頁面是哪天更正的？',
            },
            old_value: {
              en: 'What did the listing show before?',
              'zh-CN': '页面原来写的是什么？',
              'zh-TW': '頁面原本寫的是什麼？',
            },
            new_value: {
              en: 'What does the listing show now?',
              'zh-CN': '页面现在写的是什么？',
              'zh-TW': '頁面現在寫的是什麼？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'New report, accredited lab', 'zh-CN': '已取得有资质机构的新报告', 'zh-TW': '已取得合格機構的新報告' },
          sentence: {
            en: 'On {date}, {lab}, a laboratory with {attribute}, issued {doc}.',
            'zh-CN': '{date}，具备 {attribute} 的检测机构 {lab} 出具了 {doc}。',
            'zh-TW': '具備 {attribute} 的檢驗機構 {lab} 於 {date} 出具 {doc}。',
          },
          prompts: {
            date: { en: 'Which date does the report show?', 'zh-CN': '报告日期是哪天？', 'zh-TW': '報告日期是哪天？' },
            lab: {
              en: 'Which laboratory, as named in the report?',
              'zh-CN': '是哪家检测机构（照报告上的英文名）？',
              'zh-TW': '是哪家檢驗機構（照報告上的英文名稱）？',
            },
            attribute: {
              en: 'What does it hold? For example: ISO 17025 accreditation.',
              'zh-CN': '具备什么资质？例如：ISO 17025 accreditation（ISO 17025 认可）。',
              'zh-TW': '具備什麼資格？例如：ISO 17025 accreditation（ISO 17025 認證）。',
            },
            doc: {
              en: 'Which report was issued, with its number?',
              'zh-CN': '出具了哪份报告（英文名和编号）？',
              'zh-TW': '出具了哪份報告（英文名稱和編號）？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'Label corrected', 'zh-CN': '已更正标签', 'zh-TW': '已更正標示' },
          sentence: {
            en: 'By {date}, we had relabeled {qty} {qty#unit|units}; the label now shows {attribute}.',
            'zh-CN': '到 {date}，我们已为 {qty} 件商品重新贴标；标签现在显示 {attribute}。',
            'zh-TW': '到 {date}，我們已為 {qty} 件商品重新貼標；標示現在載有 {attribute}。',
          },
          prompts: {
            date: {
              en: 'By which date was the relabeling finished?',
              'zh-CN': '哪天完成重新贴标？',
              'zh-TW': '重新貼標在哪天完成？',
            },
            qty: { en: 'How many units were relabeled?', 'zh-CN': '重新贴标了多少件？', 'zh-TW': '重新貼標了多少件？' },
            attribute: {
              en: 'What does the label now show? For example: the choking hazard warning.',
              'zh-CN': '标签现在显示什么？例如：the choking hazard warning（窒息危险警示）。',
              'zh-TW': '標示現在有什麼？例如：the choking hazard warning（窒息危險警語）。',
            },
          },
        },
        {
          id: 'A5',
          label: { en: 'Offers without documents closed', 'zh-CN': '已停售缺文件的同类商品', 'zh-TW': '已停售缺文件的同類商品' },
          sentence: {
            en: 'On {date}, we closed our offers for {n} similar {n#ASIN|ASINs} for which we hold no approved documents.',
            'zh-CN': '{date}，我们停售了 {n} 个尚无获批文件的同类 ASIN。',
            'zh-TW': '我們於 {date} 停售 {n} 個尚無核准文件的同類 ASIN。',
          },
          prompts: {
            date: { en: 'On which date did you close the offers?', 'zh-CN': '哪天停售的？', 'zh-TW': '是哪天停售的？' },
            n: {
              en: 'How many similar ASINs did you close?',
              'zh-CN': '停售了多少个同类 ASIN？',
              'zh-TW': '停售了幾個同類 ASIN？',
            },
          },
        },
        {
          id: 'A6',
          label: { en: 'New report replaces the old one', 'zh-CN': '已用新报告替换旧报告', 'zh-TW': '已用新報告取代舊報告' },
          sentence: {
            en: 'On {date}, {lab} issued {doc}, which replaces our older report.',
            'zh-CN': '{date}，{lab} 出具了 {doc}，替换我们的旧报告。',
            'zh-TW': '{lab} 於 {date} 出具 {doc}，取代我們的舊報告。',
          },
          prompts: {
            date: {
              en: 'Which date does the new report show?',
              'zh-CN': '新报告的日期是哪天？',
              'zh-TW': '新報告的日期是哪天？',
            },
            lab: {
              en: 'Which laboratory, as named in the report?',
              'zh-CN': '是哪家检测机构（照报告上的英文名）？',
              'zh-TW': '是哪家檢驗機構（照報告上的英文名稱）？',
            },
            doc: {
              en: 'Which report was issued, with its number?',
              'zh-CN': '出具了哪份报告（英文名和编号）？',
              'zh-TW': '出具了哪份報告（英文名稱和編號）？',
            },
          },
        },
        {
          id: 'A7',
          label: { en: 'Missing items uploaded', 'zh-CN': '已补传缺少的资料', 'zh-TW': '已補傳缺少的資料' },
          sentence: {
            en: 'On {date}, we uploaded what had been missing: {list}.',
            'zh-CN': '{date}，我们补传了缺少的资料：{list}。',
            'zh-TW': '我們於 {date} 補傳缺少的資料：{list}。',
          },
          prompts: {
            date: { en: 'On which date did you upload it?', 'zh-CN': '哪天补传的？', 'zh-TW': '是哪天補傳的？' },
            list: {
              en: 'What did you upload? List it with commas.',
              'zh-CN': '补传了什么（英文，用逗号列出）？',
              'zh-TW': '補傳了什麼（英文，用逗號隔開）？',
            },
          },
        },
        {
          id: 'A8',
          label: { en: 'Responsible person entered', 'zh-CN': '已填写负责人信息', 'zh-TW': '已填寫負責人資訊' },
          sentence: {
            en: 'On {date}, we entered {name} as the responsible person for {n} {n#ASIN|ASINs}.',
            'zh-CN': '{date}，我们为 {n} 个 ASIN 填写了负责人 {name}。',
            'zh-TW': '我們於 {date} 為 {n} 個 ASIN 填寫負責人 {name}。',
          },
          prompts: {
            date: { en: 'On which date did you enter it?', 'zh-CN': '哪天填写的？', 'zh-TW': '是哪天填寫的？' },
            name: {
              en: 'Who is the responsible person, as on the label?',
              'zh-CN': '负责人是谁（照标签上的英文名称）？',
              'zh-TW': '負責人是誰（照標示上的英文名稱）？',
            },
            n: { en: 'For how many ASINs did you enter it?', 'zh-CN': '为多少个 ASIN 填写？', 'zh-TW': '為幾個 ASIN 填寫？' },
          },
        },
        {
          id: 'A9',
          answers: ['C1'],
          label: {
            en: 'Whole catalog checked, gaps closed',
            'zh-CN': '已自查全店并停售缺件商品',
            'zh-TW': '已檢查全店並停售缺件商品',
          },
          sentence: {
            en: "By {date}, we had checked {n} {n#ASIN|ASINs} against Amazon's compliance pages; {n2} without complete documents {n2#is|are} closed.",
            'zh-CN': '到 {date}，我们已按亚马逊合规页面检查了 {n} 个 ASIN；其中 {n2} 个文件不全，已停售。',
            'zh-TW': '到 {date}，我們已依亞馬遜合規頁面檢查 {n} 個 ASIN；其中 {n2} 個文件不全，已停售。',
          },
          prompts: {
            date: { en: 'By which date was the check finished?', 'zh-CN': '自查哪天完成？', 'zh-TW': '檢查在哪天完成？' },
            n: { en: 'How many ASINs did you check?', 'zh-CN': '检查了多少个 ASIN？', 'zh-TW': '檢查了幾個 ASIN？' },
            n2: {
              en: 'How many of them lacked documents and are closed?',
              'zh-CN': '其中多少个文件不全、已停售？',
              'zh-TW': '其中幾個文件不全、已停售？',
            },
          },
        },
        {
          id: 'A10',
          answers: ['C2'],
          label: { en: 'New report for the right model', 'zh-CN': '已取得正确型号的报告', 'zh-TW': '已取得正確型號的報告' },
          sentence: {
            en: 'On {date}, {lab} issued {doc} for the model shown on the listing, {new_value}.',
            'zh-CN': '{date}，{lab} 就商品页面上的型号 {new_value} 出具了 {doc}。',
            'zh-TW': '{lab} 於 {date} 就商品頁面上的型號 {new_value} 出具 {doc}。',
          },
          prompts: {
            date: { en: 'Which date does the report show?', 'zh-CN': '报告日期是哪天？', 'zh-TW': '報告日期是哪天？' },
            lab: {
              en: 'Which laboratory, as named in the report?',
              'zh-CN': '是哪家检测机构（照报告上的英文名）？',
              'zh-TW': '是哪家檢驗機構（照報告上的英文名稱）？',
            },
            doc: {
              en: 'Which report was issued, with its number?',
              'zh-CN': '出具了哪份报告（英文名和编号）？',
              'zh-TW': '出具了哪份報告（英文名稱和編號）？',
            },
            new_value: {
              en: 'Which model do the report and the listing show?',
              'zh-CN': '报告和页面上的型号是什么？',
              'zh-TW': '報告和頁面上的型號是什麼？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which check now stands before a listing or an upload: who does it, how often, against what?',
        'zh-CN': '现在上架或上传之前有什么检查：由谁做、多久一次、对照什么？',
        'zh-TW': '現在上架或上傳之前有什麼檢查：由誰做、多久一次、對照什麼？',
      },
      example: {
        en: 'Before each upload, our compliance manager compares model, brand and photos in the report with the listing.',
        'zh-CN':
          'Before each upload, our compliance manager compares model, brand and photos in the report with the listing.（每次上传前，合规经理把报告中的型号、品牌和照片与商品页面核对。）',
        'zh-TW':
          'Before each upload, our compliance manager compares model, brand and photos in the report with the listing.（每次上傳前，合規經理會比對報告與商品頁面的型號、品牌和照片。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Compliance check before listing', 'zh-CN': '上架前先过合规检查', 'zh-TW': '上架前先做合規檢查' },
          sentence: {
            en: 'No ASIN is created before our {role} has filed the standards that apply and the test reports for them.',
            'zh-CN': '在我们的 {role} 把适用标准和对应报告归档之前，不创建任何 ASIN。',
            'zh-TW': '在我們的 {role} 將適用標準和對應報告歸檔之前，不會建立任何 ASIN。',
          },
          prompts: {
            role: { en: 'Which job title files them?', 'zh-CN': '由什么岗位归档？', 'zh-TW': '由誰歸檔（英文職稱）？' },
          },
        },
        {
          id: 'M2',
          label: { en: 'Report compared with listing', 'zh-CN': '上传前核对报告与页面', 'zh-TW': '上傳前比對報告與頁面' },
          sentence: {
            en: 'Before each upload, our {role} compares model, brand and photos in the report with the listing.',
            'zh-CN': '每次上传前，我们的 {role} 把报告中的型号、品牌和照片与商品页面核对。',
            'zh-TW': '每次上傳前，我們的 {role} 會比對報告與商品頁面的型號、品牌和照片。',
          },
          prompts: {
            role: { en: 'Which job title compares them?', 'zh-CN': '由什么岗位核对？', 'zh-TW': '由誰比對（英文職稱）？' },
          },
        },
        {
          id: 'M3',
          label: { en: 'List of accredited laboratories', 'zh-CN': '认可检测机构名单', 'zh-TW': '合格檢驗機構名單' },
          sentence: {
            en: 'Tests are ordered only from laboratories on our list of accredited laboratories, which our {role} checks {frequency}.',
            'zh-CN': '只委托名单上有资质的检测机构；我们的 {role} 核查该名单，频率为 {frequency}。',
            'zh-TW': '只委託名單上的合格檢驗機構；我們的 {role} 會查核該名單，頻率為 {frequency}。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the list?',
              'zh-CN': '由什么岗位核查名单？',
              'zh-TW': '由誰查核名單（英文職稱）？',
            },
            frequency: {
              en: 'How often is the list checked? For example: every six months.',
              'zh-CN': '多久核查一次？例如：every six months（每六个月）。',
              'zh-TW': '多久查核一次？例如：every six months（每六個月）。',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Label check for each batch', 'zh-CN': '逐批检查标签', 'zh-TW': '逐批檢查標示' },
          sentence: {
            en: 'Before each batch ships, our {role} photographs its label and warnings and compares them with the requirement.',
            'zh-CN': '每批发货前，我们的 {role} 为标签和警示语拍照，并与要求核对。',
            'zh-TW': '每批出貨前，我們的 {role} 會為標示和警語拍照，並與要求比對。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the label?',
              'zh-CN': '由什么岗位检查标签？',
              'zh-TW': '由誰檢查標示（英文職稱）？',
            },
          },
        },
        {
          id: 'M5',
          label: { en: 'Monthly check, tests ordered', 'zh-CN': '每月查看法规并安排检测', 'zh-TW': '每月查看法規並委託檢驗' },
          sentence: {
            en: "On the first working day of each month, our {role} reads Amazon's compliance pages for {category} and orders missing tests within {days} {days#day|days}.",
            'zh-CN': '每月第一个工作日，我们的 {role} 查看亚马逊关于 {category} 的合规页面，并在 {days} 天内安排缺少的检测。',
            'zh-TW': '每月第一個工作日，我們的 {role} 會查看亞馬遜關於 {category} 的合規頁面，並在 {days} 天內委託缺少的檢驗。',
          },
          prompts: {
            role: { en: 'Which job title reads the pages?', 'zh-CN': '由什么岗位查看？', 'zh-TW': '由誰查看（英文職稱）？' },
            days: {
              en: 'Within how many days are missing tests ordered?',
              'zh-CN': '几天内安排缺少的检测？',
              'zh-TW': '幾天內委託缺少的檢驗？',
            },
          },
        },
        {
          id: 'M6',
          label: { en: 'Register of report dates', 'zh-CN': '登记报告日期', 'zh-TW': '登記報告日期' },
          sentence: {
            en: 'Our {role} keeps a register of report dates and orders a new test before a report is {years} {years#year|years} old and after any change of material or supplier.',
            'zh-CN': '我们的 {role} 登记报告日期，在报告满 {years} 年之前，以及材料或供应商变更之后，安排新的检测。',
            'zh-TW': '我們的 {role} 會登記報告日期，在報告滿 {years} 年之前，以及材料或供應商變更之後，安排新的檢驗。',
          },
          prompts: {
            role: { en: 'Which job title keeps the register?', 'zh-CN': '由什么岗位登记？', 'zh-TW': '由誰登記（英文職稱）？' },
            years: {
              en: 'Before which age, in years, is a report renewed?',
              'zh-CN': '报告满几年之前更新？',
              'zh-TW': '報告滿幾年之前更新？',
            },
          },
        },
        {
          id: 'M7',
          label: { en: 'Second person checks uploads', 'zh-CN': '上传前由第二人核对', 'zh-TW': '上傳前由第二人核對' },
          sentence: {
            en: "Before each upload, a second person, our {role}, compares the files with the list in Amazon's request.",
            'zh-CN': '每次上传前，由第二人（我们的 {role}）把文件与亚马逊要求的清单核对。',
            'zh-TW': '每次上傳前，由第二人（我們的 {role}）將文件與亞馬遜要求的清單核對。',
          },
          prompts: {
            role: {
              en: 'Which job title is the second person?',
              'zh-CN': '第二人是什么岗位？',
              'zh-TW': '第二人是什麼職稱（英文）？',
            },
          },
        },
        {
          id: 'M8',
          label: {
            en: 'Responsible person on label first',
            'zh-CN': '先填负责人并印标签再上架',
            'zh-TW': '先填負責人並印標示再上架',
          },
          sentence: {
            en: 'No offer goes live on {marketplace} before our {role} has confirmed that the responsible person is entered and printed on the label.',
            'zh-CN': '在我们的 {role} 确认已填写负责人并印在标签上之前，{marketplace} 上的商品不开售。',
            'zh-TW': '在我們的 {role} 確認已填寫負責人並印在標示上之前，{marketplace} 上的商品不會開始銷售。',
          },
          prompts: {
            role: { en: 'Which job title confirms it?', 'zh-CN': '由什么岗位确认？', 'zh-TW': '由誰確認（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What does the compliance page show now? Leave it out if it is too early.',
        'zh-CN': '合规页面现在显示什么？如果还太早，可以不写。',
        'zh-TW': '合規頁面現在顯示什麼？如果還太早，可以不寫。',
      },
      example: {
        en: 'On May 20, 2026, the Manage Your Compliance page showed 3 of our 4 requests as approved.',
        'zh-CN':
          'On May 20, 2026, the Manage Your Compliance page showed 3 of our 4 requests as approved.（2026年5月20日，“管理您的合规性”页面显示 4 项请求中已有 3 项获批准。）',
        'zh-TW':
          'On May 20, 2026, the Manage Your Compliance page showed 3 of our 4 requests as approved.（2026 年 5 月 20 日，「管理您的合規性」頁面顯示 4 項要求中已有 3 項核准。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Requests approved so far', 'zh-CN': '已获批准的数量', 'zh-TW': '已核准的數量' },
          sentence: {
            en: 'On {date}, the Manage Your Compliance page showed {n} of our {total} {total#request|requests} as approved.',
            'zh-CN': '{date}，“管理您的合规性”页面显示，我们的 {total} 项请求中已有 {n} 项获批准。',
            'zh-TW': '{date}，「管理您的合規性」頁面顯示，我們的 {total} 項要求中已有 {n} 項核准。',
          },
          prompts: {
            date: { en: 'On which date did you look?', 'zh-CN': '是哪天查看的？', 'zh-TW': '是哪天查看的？' },
            n: { en: 'How many requests were approved?', 'zh-CN': '已批准多少项？', 'zh-TW': '已核准幾項？' },
            total: { en: 'How many requests are there in total?', 'zh-CN': '一共多少项请求？', 'zh-TW': '一共有幾項要求？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'No request for other products', 'zh-CN': '其他商品没有未结请求', 'zh-TW': '其他商品沒有待處理的要求' },
          sentence: {
            en: 'On {date}, we checked {total} other {total#ASIN|ASINs}; no compliance request was open for {total#it|them}.',
            'zh-CN': '{date}，我们检查了其他 {total} 个 ASIN；都没有未结的合规请求。',
            'zh-TW': '我們於 {date} 檢查其他 {total} 個 ASIN；都沒有待處理的合規要求。',
          },
          prompts: {
            date: { en: 'On which date did you check?', 'zh-CN': '哪天检查的？', 'zh-TW': '是哪天檢查的？' },
            total: {
              en: 'How many other ASINs did you check?',
              'zh-CN': '检查了其他多少个 ASIN？',
              'zh-TW': '檢查了其他幾個 ASIN？',
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
      label: { en: 'Test report, all pages', 'zh-CN': '检测报告（全部页面）', 'zh-TW': '檢驗報告（全部頁面）' },
      sentence: { en: 'Test report, complete with all pages', 'zh-CN': '检测报告，含全部页面', 'zh-TW': '檢驗報告，含全部頁面' },
      supports: ['T2', 'A1', 'A3', 'A6', 'A10', 'D2', 'D3'],
    },
    {
      id: 'E2',
      label: { en: 'Product certificate', 'zh-CN': '产品证书（如 CPC）', 'zh-TW': '產品證書（如 CPC）' },
      sentence: { en: 'Product certificate', 'zh-CN': '产品证书', 'zh-TW': '產品證書' },
      supports: ['A1', 'A7', 'D2'],
    },
    {
      id: 'E3',
      label: { en: 'Declaration of conformity', 'zh-CN': '符合性声明', 'zh-TW': '符合性聲明' },
      sentence: { en: 'Declaration of conformity', 'zh-CN': '符合性声明', 'zh-TW': '符合性聲明' },
      supports: ['A1', 'A7', 'D2'],
    },
    {
      id: 'E4',
      label: { en: 'Photos of all six sides', 'zh-CN': '六面照片', 'zh-TW': '六面照片' },
      sentence: {
        en: 'Photos of all six sides of product and package, with label and warnings',
        'zh-CN': '商品和包装的六面照片，含标签和警示语',
        'zh-TW': '商品和包裝的六面照片，含標示和警語',
      },
      supports: ['A2', 'A4', 'A7', 'A8', 'M4', 'D3'],
    },
    {
      id: 'E5',
      label: { en: 'Product manual', 'zh-CN': '商品说明书', 'zh-TW': '商品說明書' },
      sentence: { en: 'Product manual', 'zh-CN': '商品说明书', 'zh-TW': '商品說明書' },
      supports: ['A7', 'D1'],
    },
    {
      id: 'E6',
      label: { en: 'Letter of the manufacturer', 'zh-CN': '生产商声明函', 'zh-TW': '製造商聲明函' },
      sentence: {
        en: 'Letter of the manufacturer on model numbers and product',
        'zh-CN': '生产商关于型号和商品的声明函',
        'zh-TW': '製造商關於型號和商品的聲明函',
      },
      supports: ['P1', 'A2', 'A10', 'D1', 'D3'],
    },
    {
      id: 'E7',
      label: { en: 'Mandate of responsible person', 'zh-CN': '负责人授权协议', 'zh-TW': '負責人委任書' },
      sentence: {
        en: 'Written mandate of the responsible person, with name and address',
        'zh-CN': '负责人的书面授权协议，含名称和地址',
        'zh-TW': '負責人的書面委任書，含名稱和地址',
      },
      supports: ['P3', 'A8'],
    },
    {
      id: 'E8',
      label: { en: 'Name and address of importer', 'zh-CN': '进口商名称和地址', 'zh-TW': '進口商名稱和地址' },
      sentence: {
        en: 'Name and address of the importer, as on the certificate',
        'zh-CN': '进口商名称和地址，与证书一致',
        'zh-TW': '進口商名稱和地址，與證書一致',
      },
      supports: ['A1', 'A7'],
    },
    {
      id: 'E9',
      label: { en: 'Accreditation of the laboratory', 'zh-CN': '检测机构资质证明', 'zh-TW': '檢驗機構資格證明' },
      sentence: {
        en: 'Accreditation certificate of the laboratory, with its scope',
        'zh-CN': '检测机构的资质证书，含认可范围',
        'zh-TW': '檢驗機構的資格證書，含認證範圍',
      },
      supports: ['A3', 'A6', 'M3', 'D4'],
    },
    {
      id: 'E10',
      label: { en: 'Screenshot of the upload', 'zh-CN': '上传记录截图', 'zh-TW': '上傳紀錄螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of our uploads in Manage Your Compliance, with their status',
        'zh-CN': '“管理您的合规性”中我们的上传记录截图，含状态和日期',
        'zh-TW': '「管理您的合規性」中我們的上傳紀錄螢幕截圖，含狀態和日期',
      },
      supports: ['I4', 'A1', 'A7', 'A8', 'D2', 'R1'],
    },
    {
      id: 'E11',
      label: { en: 'Listing before and after', 'zh-CN': '页面修改前后截图', 'zh-TW': '頁面修改前後螢幕截圖' },
      sentence: {
        en: 'Dated screenshots of the listing before and after the correction',
        'zh-CN': '商品页面更正前后的截图，含日期',
        'zh-TW': '商品頁面更正前後的螢幕截圖，含日期',
      },
      supports: ['C2', 'A2'],
    },
    {
      id: 'E12',
      label: { en: 'List of checked ASINs', 'zh-CN': '已自查 ASIN 清单', 'zh-TW': '已檢查 ASIN 清單' },
      sentence: {
        en: 'List of the checked ASINs, with the result and date of each',
        'zh-CN': '已检查的 ASIN 清单，含每一项的结果和日期',
        'zh-TW': '已檢查的 ASIN 清單，含每一項的結果和日期',
      },
      supports: ['A5', 'A9', 'R2'],
    },
    {
      id: 'E13',
      label: { en: 'Drawing and specification', 'zh-CN': '图纸与规格书', 'zh-TW': '圖面與規格書' },
      sentence: { en: 'Drawing and specification of the product', 'zh-CN': '商品的图纸和规格书', 'zh-TW': '商品的圖面和規格書' },
      supports: ['D1'],
    },
  ],
  pitfalls: [
    {
      at: 'evidence',
      text: {
        en: 'No essay here: upload exactly what is listed, for the same model and the same brand, unedited.',
        'zh-CN': '这里不需要长篇说明：请照清单上传，型号和品牌一致，文件不作改动。',
        'zh-TW': '這裡不需要長篇說明：請依清單上傳，型號和品牌一致，文件不做修改。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Correct the listing only where the listing was wrong. If the report is for another model, the fix is a report for this model.',
        'zh-CN': '只有页面写错时才更正页面。如果报告对应的是另一个型号，需要的是这个型号的报告。',
        'zh-TW': '只有頁面寫錯時才更正頁面。如果報告是另一個型號的，需要的是這個型號的報告。',
      },
    },
    {
      at: 'grounds',
      text: {
        en: 'If the rule does not apply, show what the product is: manual, drawing or video. Saying so is not enough.',
        'zh-CN': '如果该要求不适用，请用说明书、图纸或视频说明商品到底是什么；只口头说明不够。',
        'zh-TW': '如果該要求不適用，請用說明書、圖面或影片證明商品是什麼；只用文字說明並不夠。',
      },
    },
  ],
  appeal: {
    en: 'Performance > Account Health > Manage your compliance > Add/appeal compliance.',
    'zh-CN': '“绩效”>“账户状况”（Account Health）>“管理您的合规性”（Manage your compliance）> Add/appeal compliance（添加文件或申诉）。',
    'zh-TW': '「績效」＞「帳戶狀況」（Account Health）＞「管理您的合規性」（Manage your compliance）＞ Add/appeal compliance（新增文件或申訴）。',
  },
  reply: {
    en: 'About 10-15 business days (an estimate).',
    'zh-CN': '大约 10 到 15 个工作日（估计）。',
    'zh-TW': '大約 10 到 15 個工作天（估計）。',
  },
};
