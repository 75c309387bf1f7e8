import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Too many orders of business customers had no invoice uploaded in time. */
export const invoiceDefect: CaseType = {
  id: 'invoice-defect',
  name: {
    en: 'Invoice defect rate (EU/UK business orders)',
    'zh-CN': '发票缺陷率过高（欧洲/英国企业订单）',
    'zh-TW': '發票缺陷率過高（歐洲/英國企業訂單）',
  },
  group: 'performance',
  routes: ['plan', 'dispute'],
  triage: {
    en: 'Many warnings on this rate ask for no plan: upload the missing invoices, make sure that new orders get theirs by the next working day, and wait until the rate falls. Write a plan only if the notice asks for one or your account is deactivated.',
    'zh-CN': '很多发票缺陷率的警告并不要求提交行动计划：补传缺少的发票，确保新订单在下一个工作日之前都有发票，然后等指标回落即可。只有通知要求提交计划，或账户已被停用时，才需要写。',
    'zh-TW': '許多發票缺陷率的警告並不要求提交行動計畫：補傳缺少的發票，確保新訂單在下一個工作日前都有發票，然後等指標回落即可。只有通知要求提交計畫，或帳戶已被停用時，才需要寫。',
  },
  issue: 'our Invoice Defect Rate',
  subject: 'Invoice Defect Rate',
  remedy: { en: 'restore our account to good standing', 'zh-CN': '恢复我们账户的正常状态', 'zh-TW': '恢復我們帳戶的正常狀態' },
  // Window, stores, receipts and holidays: Amazon's help page "Invoice Defect Rate" (44QSYRCU27EW4UK), newer than the
  // knowledge pack's "weekly".
  rule: {
    en: 'Invoice Defect Rate (IDR) under 5%, for each store by itself (UK, Germany, France, Italy, Spain). It counts orders of Amazon Business customers placed in the seven days that began two weeks ago. The invoice, or a receipt where no VAT invoice is due, must be uploaded by 23:59 of the first working day after the shipment was confirmed. Monday to Friday are working days, public holidays too.',
    'zh-CN': '发票缺陷率（IDR）须低于 5%，每个站点（英国、德国、法国、意大利、西班牙）分开计算，统计两周前开始的七天内亚马逊企业买家下的订单。发票（无须开增值税发票的，用收据）须在确认发货后第一个工作日的 23:59 之前上传。周一至周五都算工作日，公共假日也算。',
    'zh-TW': '發票缺陷率（IDR）須低於 5%，每個站點（英國、德國、法國、義大利、西班牙）分開計算，統計兩週前開始的七天內亞馬遜企業買家所下的訂單。發票（無須開立加值稅發票時，用收據）須在確認出貨後第一個工作日的 23:59 之前上傳。週一至週五都算工作日，國定假日也算。',
  },
  facts: {
    en: 'IDR per store and the date you read it; the IDR report with order ids and defect reasons; business orders without an invoice; status of your VAT numbers; whether the VAT Calculation Service is on; who or which system uploads.',
    'zh-CN': '各站点的发票缺陷率及查看日期；含订单号和缺陷原因的 IDR 报告；缺发票的企业订单；增值税（VAT）号的状态；是否启用了增值税计算服务（VAT Calculation Service）；由谁或哪个系统上传。',
    'zh-TW': '各站點的發票缺陷率和查看日期；含訂單編號和缺陷原因的 IDR 報表；缺發票的企業訂單；加值稅（VAT）號的狀態；是否啟用加值稅計算服務（VAT Calculation Service）；由誰或哪個系統上傳。',
  },
  cues: [
    { weight: 3, pattern: /invoice defect rate|\bIDR\b/i },
    {
      weight: 2,
      pattern: /invoices?(?:\/receipts?)? (?:was|were|has|have)(?: not|n['’]t) (?:been )?uploaded|business invoicing policy/i,
    },
    { weight: 3, pattern: /发票缺陷率|发票缺失率|發票缺陷率|發票缺失率|發票瑕疵率/i },
    {
      weight: 2,
      pattern: /企业(?:购)?(?:买家|客户|订单).{0,16}发票|开具发票政策|企業(?:購)?(?:買家|客戶|訂單).{0,16}發票|開立發票政策/i,
    },
  ],
  mustName: ['percentage'],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who or which system issues the invoices and uploads them? Who is in charge now?',
        'zh-CN': '由谁或哪个系统开票并上传？现在由谁负责？',
        'zh-TW': '由誰或哪個系統開立發票並上傳？現在由誰負責？',
      },
      example: {
        en: 'Our accounting clerk issued the invoices and uploaded them by hand; since May 12, 2026, the operations manager is in charge.',
        'zh-CN':
          'Our accounting clerk issued the invoices and uploaded them by hand; since May 12, 2026, the operations manager is in charge.（当时由财务文员开票并手工上传；2026年5月12日起由运营经理负责。）',
        'zh-TW':
          'Our accounting clerk issued the invoices and uploaded them by hand; since May 12, 2026, the operations manager is in charge.（當時由會計人員開立發票並手動上傳；自 2026 年 5 月 12 日起由營運經理負責。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Our own staff', 'zh-CN': '我们自己的员工', 'zh-TW': '我們自己的員工' },
          sentence: {
            en: 'Our {role} issued the invoices for business orders and uploaded them by hand.',
            'zh-CN': '企业订单的发票当时由我们的 {role} 开具并手工上传。',
            'zh-TW': '企業訂單的發票當時由我們的 {role} 開立並手動上傳。',
          },
          prompts: {
            role: {
              en: 'Which job title issued and uploaded the invoices?',
              'zh-CN': '当时由什么岗位开票并上传？',
              'zh-TW': '當時由誰開立並上傳（英文職稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'A system', 'zh-CN': '由系统完成', 'zh-TW': '由系統完成' },
          sentence: {
            en: 'Our {tool} issued the invoices for business orders and uploaded them.',
            'zh-CN': '企业订单的发票当时由我们的 {tool} 开具并上传。',
            'zh-TW': '企業訂單的發票當時由我們的 {tool} 開立並上傳。',
          },
          prompts: {
            tool: {
              en: 'Which system issued the invoices, by its name?',
              'zh-CN': '由哪个系统开票（名称）？',
              'zh-TW': '由哪個系統開立發票（名稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A service provider', 'zh-CN': '外部服务商', 'zh-TW': '外部服務廠商' },
          sentence: {
            en: 'Our service provider, {agency}, issued the invoices for business orders and uploaded them.',
            'zh-CN': '企业订单的发票当时由我们的服务商 {agency} 开具并上传。',
            'zh-TW': '企業訂單的發票當時由我們的服務廠商 {agency} 開立並上傳。',
          },
          prompts: {
            agency: {
              en: 'Which service provider, by its English name?',
              'zh-CN': '哪家服务商（英文名）？',
              'zh-TW': '是哪家服務廠商（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who is in charge now', 'zh-CN': '现在由谁负责', 'zh-TW': '現在由誰負責' },
          sentence: {
            en: 'Our {role2} has been in charge of the invoices for business orders since {date}.',
            'zh-CN': '自 {date} 起，由我们的 {role2} 负责企业订单的发票。',
            'zh-TW': '自 {date} 起，企業訂單的發票由我們的 {role2} 負責。',
          },
          prompts: {
            role2: {
              en: 'Which job title is in charge now?',
              'zh-CN': '现在由什么岗位负责？',
              'zh-TW': '現在由誰負責（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'What is the Invoice Defect Rate? How many business orders lack a valid invoice, of how many?',
        'zh-CN': '发票缺陷率是多少？一共多少企业订单，其中多少缺有效发票？',
        'zh-TW': '發票缺陷率是多少？總共幾筆企業訂單，其中幾筆缺有效發票？',
      },
      example: {
        en: 'IDR 12.5%: 6 of 48 business orders had no invoice uploaded in time.',
        'zh-CN':
          'IDR 12.5%: 6 of 48 business orders had no invoice uploaded in time.（发票缺陷率 12.5%：48 个企业订单中有 6 个没有按时上传发票。）',
        'zh-TW':
          'IDR 12.5%: 6 of 48 business orders had no invoice uploaded in time.（發票缺陷率 12.5%：48 筆企業訂單中有 6 筆沒有準時上傳發票。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'The rate, with order counts', 'zh-CN': '发票缺陷率与单数', 'zh-TW': '發票缺陷率與訂單數' },
          sentence: {
            en: 'At the time of your notice of {notice_date}, our Invoice Defect Rate was {percent} ({n} of {total} business {total#order|orders}); the target is under 5%.',
            'zh-CN': '贵方 {notice_date} 发出通知时，我们的发票缺陷率为 {percent}（{total} 个企业订单中有 {n} 个）；目标为低于 5%。',
            'zh-TW': '貴方 {notice_date} 發出通知時，我們的發票缺陷率為 {percent}（{total} 筆企業訂單中有 {n} 筆）；目標為低於 5%。',
          },
          routes: ['plan'],
          prompts: {
            percent: {
              en: 'What is the Invoice Defect Rate in the notice?',
              'zh-CN': '通知里的发票缺陷率是多少？',
              'zh-TW': '通知裡的發票缺陷率是多少？',
            },
            n: {
              en: 'How many business orders count as defects?',
              'zh-CN': '有多少企业订单被计为缺陷？',
              'zh-TW': '有幾筆企業訂單被計為缺陷？',
            },
            total: {
              en: 'How many business orders were there in those seven days?',
              'zh-CN': '这七天共有多少企业订单？',
              'zh-TW': '這七天共有幾筆企業訂單？',
            },
          },
        },
        {
          id: 'I2',
          label: { en: 'The rate alone, as in the notice', 'zh-CN': '只写通知里的发票缺陷率', 'zh-TW': '只寫通知裡的發票缺陷率' },
          sentence: {
            en: 'According to your notice of {notice_date}, our Invoice Defect Rate was {percent}; the target is under 5%.',
            'zh-CN': '根据贵方 {notice_date} 的通知，我们的发票缺陷率为 {percent}；目标为低于 5%。',
            'zh-TW': '依貴方 {notice_date} 的通知，我們的發票缺陷率為 {percent}；目標為低於 5%。',
          },
          fromNotice: true,
          prompts: {
            percent: {
              en: 'Which Invoice Defect Rate does the notice give?',
              'zh-CN': '通知里的发票缺陷率是多少？',
              'zh-TW': '通知裡的發票缺陷率是多少？',
            },
          },
        },
        {
          id: 'I3',
          label: { en: 'The orders by their ids', 'zh-CN': '相关订单号', 'zh-TW': '相關訂單編號' },
          sentence: {
            en: 'The Invoice Defect Rate report names {order_ids#order|orders} {order_ids}.',
            'zh-CN': '发票缺陷率报告列出了以下订单号：{order_ids}。',
            'zh-TW': '發票缺陷率報表列出了以下訂單編號：{order_ids}。',
          },
        },
        {
          id: 'I4',
          label: { en: 'Invoices uploaded but rejected', 'zh-CN': '已上传但被拒的发票', 'zh-TW': '已上傳但被退件的發票' },
          sentence: {
            en: 'For {n} of the orders counted, an invoice was uploaded and then rejected.',
            'zh-CN': '被计入的订单中，有 {n} 个已上传发票，但随后被拒。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆已上傳發票，但隨後遭到拒絕。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'For how many orders was the uploaded invoice rejected?',
              'zh-CN': '有多少单的发票上传后被拒？',
              'zh-TW': '有幾筆訂單的發票上傳後遭到拒絕？',
            },
          },
        },
        {
          id: 'I5',
          label: { en: 'All missing invoices uploaded', 'zh-CN': '缺少的发票已全部补传', 'zh-TW': '缺少的發票已全部補傳' },
          sentence: {
            en: '{n#The missing invoice has|All # missing invoices have} since been uploaded.',
            'zh-CN': '缺少的发票（共 {n} 份）现已全部上传。',
            'zh-TW': '缺少的發票（共 {n} 份）之後均已上傳。',
          },
          routes: ['plan'],
          prompts: {
            n: {
              en: 'How many missing invoices were uploaded?',
              'zh-CN': '一共补传了多少份发票？',
              'zh-TW': '一共補傳了幾份發票？',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'In which seven days were the orders placed? When did your way of invoicing change, if it did?',
        'zh-CN': '订单是在哪七天下的？开票方式如有变动，是哪天变的？',
        'zh-TW': '訂單是在哪七天下的？開立發票的方式如有變動，是哪天變的？',
      },
      example: {
        en: 'Orders placed from April 27 to May 3, 2026; we left the automatic service on April 20, 2026.',
        'zh-CN':
          'Orders placed from April 27 to May 3, 2026; we left the automatic service on April 20, 2026.（2026年4月27日至5月3日下的订单；我们在4月20日停用了自动服务。）',
        'zh-TW':
          'Orders placed from April 27 to May 3, 2026; we left the automatic service on April 20, 2026.（2026 年 4 月 27 日至 5 月 3 日所下的訂單；我們在 4 月 20 日停用了自動服務。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'When the orders were placed', 'zh-CN': '下单时间', 'zh-TW': '下單時間' },
          sentence: {
            en: 'The business orders concerned were placed during {period}.',
            'zh-CN': '相关企业订单的下单时间为：{period}。',
            'zh-TW': '相關企業訂單的下單期間為：{period}。',
          },
          prompts: {
            period: {
              en: 'From which date to which date were the orders placed?',
              'zh-CN': '订单是从哪天到哪天下的？',
              'zh-TW': '訂單是從哪天到哪天下的？',
            },
          },
        },
        {
          id: 'T2',
          label: { en: 'When our invoicing changed', 'zh-CN': '开票方式变动的日期', 'zh-TW': '開立發票方式變動的日期' },
          sentence: {
            en: 'We changed the way we issue invoices on {date}.',
            'zh-CN': '我们于 {date} 更改了开票方式。',
            'zh-TW': '我們於 {date} 更改了開立發票的方式。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date did you change it?', 'zh-CN': '哪天更改的？', 'zh-TW': '是哪天更改的？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'Earlier warning', 'zh-CN': '之前的警告', 'zh-TW': '之前的警告' },
          sentence: {
            en: 'We received an earlier warning on {date}.',
            'zh-CN': '我们曾于 {date} 收到警告。',
            'zh-TW': '我們先前曾於 {date} 收到警告。',
          },
          prompts: {
            date: {
              en: 'On which date did the earlier warning come?',
              'zh-CN': '之前的警告是哪天收到的？',
              'zh-TW': '之前的警告是哪天收到的？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'Date the report was downloaded', 'zh-CN': '下载报告的日期', 'zh-TW': '下載報表的日期' },
          sentence: {
            en: 'The figures in this letter are those of the Invoice Defect Rate report of {date}.',
            'zh-CN': '本信中的数据取自 {date} 的发票缺陷率报告。',
            'zh-TW': '本信中的數字取自 {date} 的發票缺陷率報表。',
          },
          prompts: {
            date: {
              en: 'On which date did you download the report?',
              'zh-CN': '您是哪天下载报告的？',
              'zh-TW': '您是哪天下載報表的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'Which EU or UK stores, and at which step did invoices go missing?',
        'zh-CN': '哪些欧洲站或英国站？发票在哪个环节漏掉？',
        'zh-TW': '哪些歐洲站或英國站？發票在哪個環節漏掉？',
      },
      example: {
        en: 'amazon.de; invoices went missing between shipment confirmation and upload.',
        'zh-CN':
          'amazon.de; invoices went missing between shipment confirmation and upload.（德国站；发票在确认发货到上传之间漏掉。）',
        'zh-TW':
          'amazon.de; invoices went missing between shipment confirmation and upload.（德國站；發票在確認出貨到上傳之間漏掉。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The store alone', 'zh-CN': '只写站点', 'zh-TW': '只寫站點' },
          sentence: {
            en: 'Your notice concerns business orders on {marketplace}.',
            'zh-CN': '贵方通知涉及的是 {marketplace} 的企业订单。',
            'zh-TW': '貴方通知涉及的是 {marketplace} 上的企業訂單。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Several stores', 'zh-CN': '多个站点', 'zh-TW': '多個站點' },
          sentence: {
            en: 'The business orders concerned were placed in these stores: {list}.',
            'zh-CN': '相关企业订单来自以下站点：{list}。',
            'zh-TW': '相關企業訂單來自以下站點：{list}。',
          },
          prompts: {
            list: {
              en: 'Which stores? For example: amazon.de, amazon.fr.',
              'zh-CN': '哪些站点？例如：amazon.de, amazon.fr。',
              'zh-TW': '有哪些站點？例如：amazon.de, amazon.fr。',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Step where invoices were missed', 'zh-CN': '发票漏掉的环节', 'zh-TW': '發票漏掉的環節' },
          sentence: {
            en: 'In our process, the invoices were missed at this step: {step}.',
            'zh-CN': '在我们的流程中，发票在这个环节漏掉：{step}。',
            'zh-TW': '在我們的流程中，發票在這個環節漏掉：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: {
              en: 'At which step were they missed? A few English words.',
              'zh-CN': '在哪个环节漏掉（几个英文词）？',
              'zh-TW': '在哪個環節漏掉（幾個英文單字）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Our VAT registration', 'zh-CN': '我们的增值税登记', 'zh-TW': '我們的加值稅登記' },
          sentence: {
            en: 'We are registered for VAT in {country}.',
            'zh-CN': '我们在 {country} 办有增值税登记。',
            'zh-TW': '我們在 {country} 辦有加值稅登記。',
          },
          prompts: {
            country: {
              en: 'In which country are you registered for VAT, in English?',
              'zh-CN': '在哪个国家办有增值税登记（英文）？',
              'zh-TW': '在哪個國家辦有加值稅登記（英文）？',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why were invoices late, missing or rejected? Name the step that nobody or no system covered.',
        'zh-CN': '发票为什么晚传、漏传或被拒？请写明哪一步没有人或系统负责。',
        'zh-TW': '發票為什麼晚傳、漏傳或被拒？請寫明哪一步沒有人或系統負責。',
      },
      example: {
        en: 'We uploaded invoices by hand and had no list of business orders without one, so 6 orders were missed.',
        'zh-CN':
          'We uploaded invoices by hand and had no list of business orders without one, so 6 orders were missed.（我们手工上传发票，没有缺发票订单的清单，因此漏了 6 个订单。）',
        'zh-TW':
          'We uploaded invoices by hand and had no list of business orders without one, so 6 orders were missed.（我們手動上傳發票，沒有缺發票訂單的清單，因此漏了 6 筆訂單。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: { en: 'Uploaded by hand, no open list', 'zh-CN': '手工上传，没有待传清单', 'zh-TW': '手動上傳，沒有待傳清單' },
          sentence: {
            en: 'During {period}, we uploaded invoices by hand, without a list of open ones, and missed {n} business {n#order|orders}.',
            'zh-CN': '{period} 期间，我们手工上传发票，没有待传清单，因此漏了 {n} 个企业订单。',
            'zh-TW': '{period} 期間，我們手動上傳發票，沒有待傳清單，因此漏了 {n} 筆企業訂單。',
          },
          prompts: {
            n: { en: 'How many business orders were missed?', 'zh-CN': '漏了多少企业订单？', 'zh-TW': '漏了幾筆企業訂單？' },
            period: { en: 'From which date to which date?', 'zh-CN': '从哪天到哪天？', 'zh-TW': '從哪天到哪天？' },
          },
        },
        {
          id: 'C2',
          label: { en: 'Sent by message, not uploaded', 'zh-CN': '用站内信发送，没有上传', 'zh-TW': '以訊息傳送，沒有上傳' },
          sentence: {
            en: 'For {n} business {n#order|orders}, we sent the invoice as an attachment to a buyer message, which does not count as an upload.',
            'zh-CN': '我们把 {n} 个企业订单的发票作为站内信附件发给买家，而这不算上传。',
            'zh-TW': '我們將 {n} 筆企業訂單的發票以買家訊息的附件傳送，而這不算上傳。',
          },
          prompts: {
            n: {
              en: 'For how many orders did you send the invoice by message?',
              'zh-CN': '有多少单的发票是用站内信发的？',
              'zh-TW': '有幾筆訂單的發票是以訊息傳送的？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'VAT number not yet validated', 'zh-CN': '增值税号尚未验证', 'zh-TW': '加值稅號尚未驗證' },
          sentence: {
            en: 'Our VAT number for {country} was not yet validated in Seller Central, so no automatic invoices were created.',
            'zh-CN': '我们在 {country} 的增值税号当时在卖家平台尚未通过验证，因此没有自动生成发票。',
            'zh-TW': '我們在 {country} 的加值稅號當時在賣家平台尚未完成驗證，因此沒有自動產生發票。',
          },
          prompts: {
            country: {
              en: 'Which country is the VAT number for, in English?',
              'zh-CN': '是哪个国家的增值税号（英文）？',
              'zh-TW': '是哪個國家的加值稅號（英文）？',
            },
          },
        },
        {
          id: 'C4',
          label: { en: 'Nobody assigned on Monday', 'zh-CN': '周一没有安排人负责', 'zh-TW': '週一沒有安排人負責' },
          sentence: {
            en: 'For shipments confirmed on Friday, the invoice is due on Monday, when nobody was assigned, so {n} {n#invoice was|invoices were} uploaded late.',
            'zh-CN': '周五确认发货的订单须在周一上传发票，而周一没有安排人负责，因此有 {n} 份发票上传晚了。',
            'zh-TW': '週五確認出貨的訂單須在週一上傳發票，而週一沒有安排人負責，因此有 {n} 份發票太晚上傳。',
          },
          prompts: {
            n: {
              en: 'How many invoices were late for this reason?',
              'zh-CN': '因此有多少份发票上传晚了？',
              'zh-TW': '因此有幾份發票太晚上傳？',
            },
          },
        },
        {
          id: 'C5',
          label: { en: 'Rejected uploads not noticed', 'zh-CN': '发票被拒没有发现', 'zh-TW': '發票遭拒卻未發現' },
          sentence: {
            en: 'Of our uploads, {n} {n#was|were} rejected for this reason: {reason}; nobody checked the upload status.',
            'zh-CN': '我们上传的发票中，有 {n} 份被拒，原因是：{reason}；当时没有人检查上传状态。',
            'zh-TW': '我們上傳的發票中，有 {n} 份遭到拒絕，原因是：{reason}；當時沒有人檢查上傳狀態。',
          },
          prompts: {
            n: { en: 'How many uploads were rejected?', 'zh-CN': '有多少份被拒？', 'zh-TW': '有幾份遭到拒絕？' },
            reason: {
              en: 'Which reason does the IDR report give, in English?',
              'zh-CN': 'IDR 报告写的是什么原因（英文）？',
              'zh-TW': 'IDR 報表寫的是什麼原因（英文）？',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the invoices were in time or not due? Facts with numbers that a document proves.',
        'zh-CN': '凭什么说明发票按时上传了或无须开具？写有数字、有文件可证明的事实。',
        'zh-TW': '憑什麼說明發票準時上傳或無須開立？請寫有數字、有文件可證明的事實。',
      },
      example: {
        en: 'For 5 of the 6 orders, the upload log shows the invoice on the day of shipment; the log is in Exhibit 1.',
        'zh-CN':
          'For 5 of the 6 orders, the upload log shows the invoice on the day of shipment; the log is in Exhibit 1.（6 个订单中，有 5 个的上传记录显示发票在发货当天已上传；记录见附件 1。）',
        'zh-TW':
          'For 5 of the 6 orders, the upload log shows the invoice on the day of shipment; the log is in Exhibit 1.（6 筆訂單中，有 5 筆的上傳紀錄顯示發票在出貨當天已上傳；紀錄見附件 1。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Uploaded in time', 'zh-CN': '已按时上传', 'zh-TW': '已準時上傳' },
          sentence: {
            en: 'For {n} of the orders counted, the invoice was uploaded no later than the first working day after the shipment was confirmed.',
            'zh-CN': '被计入的订单中，有 {n} 个的发票在确认发货后第一个工作日之内已上传。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆的發票在確認出貨後第一個工作日之內已上傳。',
          },
          prompts: {
            n: {
              en: 'For how many of these orders was it uploaded in time?',
              'zh-CN': '其中多少单是按时上传的？',
              'zh-TW': '其中幾筆是準時上傳的？',
            },
          },
        },
        {
          id: 'D2',
          label: { en: "Invoiced by Amazon's own service", 'zh-CN': '由亚马逊的服务开票', 'zh-TW': '由亞馬遜的服務開立發票' },
          sentence: {
            en: "Since {date}, Amazon's VAT Calculation Service has been active for our account; it issued the invoices for {n} of the orders counted.",
            'zh-CN': '亚马逊的增值税计算服务（VAT Calculation Service）自 {date} 起已在我们账户启用，并为被计入的订单中的 {n} 个开具了发票。',
            'zh-TW': '亞馬遜的加值稅計算服務（VAT Calculation Service）自 {date} 起已在我們帳戶啟用，並為列入計算的訂單中的 {n} 筆開立了發票。',
          },
          prompts: {
            date: {
              en: 'Since which date is the service active?',
              'zh-CN': '该服务从哪天起启用？',
              'zh-TW': '該服務從哪天起啟用？',
            },
            n: {
              en: 'For how many of these orders did it issue the invoice?',
              'zh-CN': '其中多少单由它开了发票？',
              'zh-TW': '其中幾筆由它開立發票？',
            },
          },
        },
        {
          id: 'D3',
          label: { en: 'Canceled before shipment', 'zh-CN': '发货前已取消', 'zh-TW': '出貨前已取消' },
          sentence: {
            en: 'Of the orders counted, {n} {n#was|were} canceled before shipment, so no invoice was due.',
            'zh-CN': '被计入的订单中，有 {n} 个在发货前已取消，因此无须开具发票。',
            'zh-TW': '列入計算的訂單中，有 {n} 筆在出貨前已取消，因此無須開立發票。',
          },
          prompts: {
            n: {
              en: 'How many of these orders were canceled before shipment?',
              'zh-CN': '其中多少单在发货前已取消？',
              'zh-TW': '其中幾筆在出貨前已取消？',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'Upload refused by an error', 'zh-CN': '上传时报错被拒', 'zh-TW': '上傳時顯示錯誤遭拒' },
          sentence: {
            en: 'On {date}, {n} {n#upload was|uploads were} refused with an error message; we had sent {n#it|them} in time and sent {n#it|them} again once uploading worked.',
            'zh-CN': '{date}，有 {n} 次上传被拒并显示错误信息；我们是按时提交的，并在上传恢复后重新提交。',
            'zh-TW': '{date}，有 {n} 次上傳遭到拒絕並顯示錯誤訊息；我們是準時送出的，並在上傳恢復後重新送出。',
          },
          prompts: {
            date: { en: 'On which date were the uploads refused?', 'zh-CN': '是哪天被拒的？', 'zh-TW': '是哪天遭到拒絕？' },
            n: { en: 'How many uploads were refused?', 'zh-CN': '有多少次上传被拒？', 'zh-TW': '有幾次上傳遭到拒絕？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'Which missing invoices are uploaded, by which date? Which service or routine was set up, and on which date?',
        'zh-CN': '哪天补传完了哪些发票？哪天启用了什么服务或安排？',
        'zh-TW': '哪天補傳完哪些發票？哪天啟用了什麼服務或安排？',
      },
      example: {
        en: "On May 13, 2026, we activated Amazon's VAT Calculation Service for amazon.de; by May 12, 2026, all 6 missing invoices were uploaded.",
        'zh-CN':
          "On May 13, 2026, we activated Amazon's VAT Calculation Service for amazon.de; by May 12, 2026, all 6 missing invoices were uploaded.（2026年5月13日，我们为德国站启用了亚马逊的增值税计算服务；5月12日前，缺少的 6 份发票已全部上传。）",
        'zh-TW':
          "On May 13, 2026, we activated Amazon's VAT Calculation Service for amazon.de; by May 12, 2026, all 6 missing invoices were uploaded.（2026 年 5 月 13 日，我們為德國站啟用亞馬遜的加值稅計算服務；5 月 12 日前，缺少的 6 份發票已全部上傳。）",
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Uploaded all missing invoices', 'zh-CN': '已补传全部发票', 'zh-TW': '已補傳全部發票' },
          sentence: {
            en: 'By {date}, we had uploaded {n#the missing invoice|all # missing invoices}.',
            'zh-CN': '到 {date}，我们已补传全部缺少的发票（共 {n} 份）。',
            'zh-TW': '到 {date}，我們已補傳全部缺少的發票（共 {n} 份）。',
          },
          prompts: {
            date: {
              en: 'By which date were all missing invoices uploaded?',
              'zh-CN': '哪天全部补传完？',
              'zh-TW': '哪天全部補傳完成？',
            },
            n: { en: 'How many missing invoices did you upload?', 'zh-CN': '补传了多少份？', 'zh-TW': '補傳了幾份？' },
          },
        },
        {
          id: 'A2',
          answers: ['C1'],
          label: { en: 'VAT Calculation Service active', 'zh-CN': '已启用增值税计算服务', 'zh-TW': '已啟用加值稅計算服務' },
          sentence: {
            en: "On {date}, we activated Amazon's VAT Calculation Service for {marketplace}.",
            'zh-CN': '{date}，我们为 {marketplace} 启用了亚马逊的增值税计算服务（VAT Calculation Service）。',
            'zh-TW': '我們於 {date} 為 {marketplace} 啟用亞馬遜的加值稅計算服務（VAT Calculation Service）。',
          },
          prompts: {
            date: {
              en: 'On which date was the service activated?',
              'zh-CN': '该服务哪天启用？',
              'zh-TW': '該服務是哪天啟用的？',
            },
            marketplace: { en: 'For which store?', 'zh-CN': '为哪个站点启用？', 'zh-TW': '為哪個站點啟用？' },
          },
        },
        {
          id: 'A3',
          label: { en: 'VAT number validated', 'zh-CN': '增值税号已验证', 'zh-TW': '加值稅號已驗證' },
          sentence: {
            en: 'On {date}, our VAT number for {country} was validated in Seller Central.',
            'zh-CN': '{date}，我们在 {country} 的增值税号已在卖家平台通过验证。',
            'zh-TW': '我們在 {country} 的加值稅號已於 {date} 在賣家平台完成驗證。',
          },
          prompts: {
            date: { en: 'On which date was it validated?', 'zh-CN': '哪天通过验证？', 'zh-TW': '是哪天完成驗證的？' },
            country: {
              en: 'Which country is the VAT number for, in English?',
              'zh-CN': '是哪个国家的增值税号（英文）？',
              'zh-TW': '是哪個國家的加值稅號（英文）？',
            },
          },
        },
        {
          id: 'A4',
          answers: ['C1'],
          label: { en: 'Owner for every working day', 'zh-CN': '已指定每个工作日的负责人', 'zh-TW': '已指定每個工作日的負責人' },
          sentence: {
            en: 'Since {date}, our {role} has uploaded the invoices for business orders every day from Monday to Friday.',
            'zh-CN': '自 {date} 起，我们的 {role} 周一至周五每天上传企业订单的发票。',
            'zh-TW': '自 {date} 起，我們的 {role} 週一至週五每天上傳企業訂單的發票。',
          },
          prompts: {
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
            role: { en: 'Which job title uploads the invoices?', 'zh-CN': '由什么岗位上传？', 'zh-TW': '由誰上傳（英文職稱）？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Corrected the rejected invoices', 'zh-CN': '已更正被拒的发票', 'zh-TW': '已更正遭拒的發票' },
          sentence: {
            en: 'By {date}, we had corrected {n#the rejected invoice|all # rejected invoices} and uploaded {n#it|them} again.',
            'zh-CN': '到 {date}，我们已更正全部被拒的发票并重新上传（共 {n} 份）。',
            'zh-TW': '到 {date}，我們已更正全部遭拒的發票並重新上傳（共 {n} 份）。',
          },
          prompts: {
            date: {
              en: 'By which date were they all uploaded again?',
              'zh-CN': '哪天全部重新上传完？',
              'zh-TW': '哪天全部重新上傳完成？',
            },
            n: { en: 'How many rejected invoices were there?', 'zh-CN': '被拒的发票有多少份？', 'zh-TW': '遭拒的發票有幾份？' },
          },
        },
        {
          id: 'A6',
          answers: ['C1', 'C2', 'C4'],
          label: { en: 'System uploads automatically', 'zh-CN': '系统已自动上传', 'zh-TW': '系統已自動上傳' },
          sentence: {
            en: 'On {date}, we connected our {tool} to Amazon: confirming a shipment now uploads its invoice.',
            'zh-CN': '{date}，我们把 {tool} 与亚马逊对接：现在确认发货时即上传发票。',
            'zh-TW': '我們於 {date} 將我們的 {tool} 與亞馬遜串接：現在確認出貨時即上傳發票。',
          },
          prompts: {
            date: { en: 'On which date was it connected?', 'zh-CN': '哪天对接完成？', 'zh-TW': '是哪天串接的？' },
            tool: { en: 'Which system is it, by its name?', 'zh-CN': '是哪个系统（名称）？', 'zh-TW': '是哪個系統（名稱）？' },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Which automatic service or daily routine stands now: who checks, at what time, above which limit?',
        'zh-CN': '现在靠什么自动服务或每日安排：由谁、几点检查，超过多少怎么办？',
        'zh-TW': '現在用什麼自動服務或每日安排：由誰、幾點檢查，超過多少怎麼處理？',
      },
      example: {
        en: 'At 16:00 from Monday to Friday, the accounting clerk lists the business orders without an invoice and uploads what is missing the same day.',
        'zh-CN':
          'At 16:00 from Monday to Friday, the accounting clerk lists the business orders without an invoice and uploads what is missing the same day.（周一至周五 16:00，财务文员列出没有发票的企业订单，并当天上传。）',
        'zh-TW':
          'At 16:00 from Monday to Friday, the accounting clerk lists the business orders without an invoice and uploads what is missing the same day.（週一至週五 16:00，會計人員列出沒有發票的企業訂單，並當天上傳。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Automatic invoices, weekly check', 'zh-CN': '自动开票，每周检查', 'zh-TW': '自動開立發票，每週檢查' },
          sentence: {
            en: 'Our {tool} issues and uploads the invoice of every business order when the shipment is confirmed; our {role} checks every {weekday} that none is missing.',
            'zh-CN': '确认发货时，我们的 {tool} 为每个企业订单开具并上传发票；我们的 {role} 每周（{weekday}）检查是否有遗漏。',
            'zh-TW': '確認出貨時，我們的 {tool} 為每筆企業訂單開立並上傳發票；我們的 {role} 每週（{weekday}）檢查是否有遺漏。',
          },
          prompts: {
            tool: {
              en: 'Which system issues the invoices, by its name?',
              'zh-CN': '由哪个系统开票（名称）？',
              'zh-TW': '由哪個系統開立發票（名稱）？',
            },
            role: {
              en: 'Which job title checks that none is missing?',
              'zh-CN': '由什么岗位检查有无遗漏？',
              'zh-TW': '由誰檢查有無遺漏（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'Upload only, daily open list', 'zh-CN': '只用上传，每日查漏', 'zh-TW': '只用上傳，每日查漏' },
          sentence: {
            en: 'Invoices are uploaded in Seller Central, not sent by message; at {time} from Monday to Friday, our {role} lists the business orders without an invoice and uploads what is missing the same day.',
            'zh-CN': '发票在卖家平台上传，不用站内信发送；周一至周五 {time}，我们的 {role} 列出没有发票的企业订单，并当天上传。',
            'zh-TW': '發票在賣家平台上傳，不以訊息傳送；週一至週五 {time}，我們的 {role} 列出沒有發票的企業訂單，並當天上傳。',
          },
          prompts: {
            time: { en: 'At what time is the list made?', 'zh-CN': '几点列清单？', 'zh-TW': '幾點列出清單？' },
            role: {
              en: 'Which job title makes the list and uploads?',
              'zh-CN': '由什么岗位列清单并上传？',
              'zh-TW': '由誰列出清單並上傳（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Monthly VAT data check', 'zh-CN': '每月检查增值税资料', 'zh-TW': '每月檢查加值稅資料' },
          sentence: {
            en: 'On the first working day of each month, our {role} checks that our VAT numbers are valid in every store.',
            'zh-CN': '每月第一个工作日，我们的 {role} 检查我们在各站点的增值税号是否有效。',
            'zh-TW': '每月第一個工作日，我們的 {role} 檢查我們在各站點的加值稅號是否有效。',
          },
          prompts: {
            role: {
              en: 'Which job title checks the VAT numbers?',
              'zh-CN': '由什么岗位检查增值税号？',
              'zh-TW': '由誰檢查加值稅號（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Deputy for absences and holidays', 'zh-CN': '缺勤和假日的代班人', 'zh-TW': '請假和假日的代理人' },
          sentence: {
            en: 'A named person is in charge of the invoices every day from Monday to Friday; our {role} stands in during leave and on public holidays.',
            'zh-CN': '周一至周五每天都有指定的人负责发票；请假和公共假日由我们的 {role} 代班。',
            'zh-TW': '週一至週五每天都有指定的人負責發票；請假和國定假日由我們的 {role} 代理。',
          },
          prompts: {
            role: { en: 'Which job title stands in?', 'zh-CN': '由什么岗位代班？', 'zh-TW': '由誰代理（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Weekly report review, limit 2%', 'zh-CN': '每周查看报告，2% 为限', 'zh-TW': '每週查看報表，2% 為限' },
          sentence: {
            en: 'Every Monday, our {role} reads the Invoice Defect Rate report with its defect reasons; above 2%, we write the cause down and fix it within two days.',
            'zh-CN': '每周一，我们的 {role} 查看发票缺陷率报告和其中的缺陷原因；超过 2% 时，我们书面写明原因，并在两天内解决。',
            'zh-TW': '每週一，我們的 {role} 查看發票缺陷率報表和其中的缺陷原因；超過 2% 時，我們以書面寫明原因，並在兩天內解決。',
          },
          prompts: {
            role: {
              en: 'Which job title reads the report?',
              'zh-CN': '由什么岗位查看报告？',
              'zh-TW': '由誰查看報表（英文職稱）？',
            },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What do the figures show since the fix? Leave it out if it is too early: the rate follows one to two weeks later.',
        'zh-CN': '整改之后数据如何？如果还太早，可以不写：指标要晚一两周才反映出来。',
        'zh-TW': '改正之後的數字如何？如果還太早，可以不寫：指標要晚一兩週才反映出來。',
      },
      example: {
        en: 'From May 13 to May 22, 2026, we confirmed 61 business orders; every invoice was uploaded by the next working day.',
        'zh-CN':
          'From May 13 to May 22, 2026, we confirmed 61 business orders; every invoice was uploaded by the next working day.（2026年5月13日至22日确认了 61 个企业订单，发票都在下一个工作日之前上传。）',
        'zh-TW':
          'From May 13 to May 22, 2026, we confirmed 61 business orders; every invoice was uploaded by the next working day.（2026 年 5 月 13 日至 5 月 22 日確認了 61 筆企業訂單，發票都在下一個工作日前上傳。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'All invoices in time since', 'zh-CN': '之后发票全部按时', 'zh-TW': '之後發票全部準時' },
          sentence: {
            en: 'During {period}, we confirmed {total} business {total#order|orders}; every invoice was uploaded by the next working day.',
            'zh-CN': '{period} 期间，我们确认发货 {total} 个企业订单，发票全部在下一个工作日之前上传。',
            'zh-TW': '{period} 期間，我們確認出貨 {total} 筆企業訂單，發票全部在下一個工作日前上傳。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many business orders did you confirm in that time?',
              'zh-CN': '这段时间确认了多少企业订单？',
              'zh-TW': '這段期間確認了幾筆企業訂單？',
            },
          },
        },
        {
          id: 'R2',
          label: { en: 'Late invoices since the fix', 'zh-CN': '整改后仍晚传的发票', 'zh-TW': '改正後仍太晚上傳的發票' },
          sentence: {
            en: 'During {period}, we confirmed {total} business {total#order|orders}; for {n} of them, the invoice was late.',
            'zh-CN': '{period} 期间，我们确认发货 {total} 个企业订单，其中 {n} 个的发票上传晚了。',
            'zh-TW': '{period} 期間，我們確認出貨 {total} 筆企業訂單，其中 {n} 筆的發票太晚上傳。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: {
              en: 'How many business orders did you confirm in that time?',
              'zh-CN': '这段时间确认了多少企业订单？',
              'zh-TW': '這段期間確認了幾筆企業訂單？',
            },
            n: {
              en: 'For how many of them was the invoice late?',
              'zh-CN': '其中多少单的发票晚传？',
              'zh-TW': '其中幾筆的發票太晚上傳？',
            },
          },
        },
        {
          id: 'R3',
          label: { en: 'The rate today', 'zh-CN': '目前的发票缺陷率', 'zh-TW': '目前的發票缺陷率' },
          sentence: {
            en: 'On {date}, our Invoice Defect Rate stood at {percent}.',
            'zh-CN': '{date}，我们的发票缺陷率为 {percent}。',
            'zh-TW': '我們的發票缺陷率在 {date} 為 {percent}。',
          },
          prompts: {
            date: { en: 'On which date did you read the rate?', 'zh-CN': '是哪天查看的？', 'zh-TW': '是哪天查看的？' },
            percent: {
              en: 'What was the rate on that date?',
              'zh-CN': '当天的发票缺陷率是多少？',
              'zh-TW': '當天的發票缺陷率是多少？',
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
      label: { en: 'Invoice Defect Rate report', 'zh-CN': '发票缺陷率报告', 'zh-TW': '發票缺陷率報表' },
      sentence: {
        en: 'Invoice Defect Rate report, with order IDs and defect reasons',
        'zh-CN': '发票缺陷率报告，含订单号和缺陷原因',
        'zh-TW': '發票缺陷率報表，含訂單編號和缺陷原因',
      },
      supports: ['I1', 'I2', 'I3', 'I4', 'C1', 'C2', 'C4', 'C5', 'M5', 'R1', 'R2', 'R3'],
    },
    {
      id: 'E2',
      label: { en: 'Upload confirmations', 'zh-CN': '上传确认记录', 'zh-TW': '上傳確認紀錄' },
      sentence: {
        en: 'Upload confirmations of the invoices, with date and status',
        'zh-CN': '发票的上传确认记录，含日期和状态',
        'zh-TW': '發票的上傳確認紀錄，含日期和狀態',
      },
      supports: ['I5', 'A1', 'A4', 'A5', 'M2', 'R1', 'D1'],
    },
    {
      id: 'E3',
      label: { en: 'VAT Calculation Service proof', 'zh-CN': '增值税计算服务确认', 'zh-TW': '加值稅計算服務確認' },
      sentence: {
        en: "Confirmation that Amazon's VAT Calculation Service is active",
        'zh-CN': '亚马逊增值税计算服务已启用的确认',
        'zh-TW': '亞馬遜加值稅計算服務已啟用的確認',
      },
      supports: ['A2', 'M1', 'D2'],
    },
    {
      id: 'E4',
      label: { en: 'VAT certificate', 'zh-CN': '增值税证书', 'zh-TW': '加值稅登記證' },
      sentence: { en: 'VAT registration certificate', 'zh-CN': '增值税登记证书', 'zh-TW': '加值稅登記證' },
      supports: ['A3', 'M3', 'L4'],
    },
    {
      id: 'E5',
      label: { en: 'VAT number status screenshot', 'zh-CN': '增值税号状态截图', 'zh-TW': '加值稅號狀態螢幕截圖' },
      sentence: {
        en: 'Screenshot of the validated VAT number in Seller Central',
        'zh-CN': '卖家平台中增值税号已验证的截图',
        'zh-TW': '賣家平台中加值稅號已驗證的螢幕截圖',
      },
      supports: ['C3', 'A3', 'M3'],
    },
    {
      id: 'E6',
      label: { en: 'Automatic upload screenshot', 'zh-CN': '自动上传截图', 'zh-TW': '自動上傳螢幕截圖' },
      sentence: {
        en: 'Screenshot of the automatic invoice upload in our system',
        'zh-CN': '我们系统自动上传发票的截图',
        'zh-TW': '我們系統自動上傳發票的螢幕截圖',
      },
      supports: ['A6', 'M1'],
    },
    {
      id: 'E7',
      label: { en: 'Duty roster with deputy', 'zh-CN': '含代班人的排班表', 'zh-TW': '含代理人的班表' },
      sentence: {
        en: 'Duty roster for invoices, with the deputy',
        'zh-CN': '发票工作的排班表，含代班人',
        'zh-TW': '發票工作的班表，含代理人',
      },
      supports: ['A4', 'M4'],
    },
    {
      id: 'E8',
      label: { en: 'Daily list of open invoices', 'zh-CN': '每日待传发票清单', 'zh-TW': '每日待傳發票清單' },
      sentence: {
        en: 'Daily list of business orders without an invoice',
        'zh-CN': '没有发票的企业订单每日清单',
        'zh-TW': '沒有發票的企業訂單每日清單',
      },
      supports: ['M2', 'A4'],
    },
    {
      id: 'E9',
      label: { en: 'Copies of the invoices', 'zh-CN': '发票副本', 'zh-TW': '發票副本' },
      sentence: {
        en: 'Copies of the uploaded invoices for the orders concerned',
        'zh-CN': '相关订单已上传发票的副本',
        'zh-TW': '相關訂單已上傳發票的副本',
      },
      supports: ['A1', 'A5', 'D1', 'D2'],
    },
    {
      id: 'E10',
      label: { en: 'Order details with cancellation', 'zh-CN': '显示取消的订单详情', 'zh-TW': '顯示取消的訂單詳細資訊' },
      sentence: {
        en: 'Order details that show the cancellation before shipment',
        'zh-CN': '显示发货前已取消的订单详情',
        'zh-TW': '顯示出貨前已取消的訂單詳細資訊',
      },
      supports: ['D3'],
    },
    {
      id: 'E11',
      label: { en: 'Log of the refused uploads', 'zh-CN': '上传被拒的记录', 'zh-TW': '上傳遭拒的紀錄' },
      sentence: {
        en: 'Log of the refused uploads, with time and error message',
        'zh-CN': '上传被拒的记录，含时间和错误信息',
        'zh-TW': '上傳遭拒的紀錄，含時間和錯誤訊息',
      },
      supports: ['D4'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Read first whether the notice asks for a plan: often it is enough to upload the invoices and wait.',
        'zh-CN': '请先看通知是否要求提交计划：很多时候补传发票、等指标回落就够了。',
        'zh-TW': '請先看通知是否要求提交計畫：多半補傳發票、等指標回落就夠了。',
      },
    },
    {
      at: 'fixed',
      text: {
        en: 'Invoices sent by buyer message do not count: only those uploaded in Seller Central do.',
        'zh-CN': '用站内信发的发票不算数：只有在卖家平台上传的才算。',
        'zh-TW': '以買家訊息傳送的發票不算數：只有在賣家平台上傳的才算。',
      },
    },
    {
      at: 'prevented',
      text: {
        en: 'Public holidays count as working days for this rate: plan who uploads on them.',
        'zh-CN': '公共假日在这项指标里也算工作日：请安排好假日由谁上传。',
        'zh-TW': '國定假日在這項指標裡也算工作日：請安排好假日由誰上傳。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Invoice Defect Rate. The report with order ids can be downloaded there too.',
    'zh-CN': '“账户状况”（Account Health）> “发票缺陷率”（Invoice Defect Rate）。含订单号的报告也可在那里下载。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「發票缺陷率」（Invoice Defect Rate）。含訂單編號的報表也可在那裡下載。',
  },
  reply: {
    en: 'No fixed time is known. The rate covers orders placed in the seven days that began two weeks ago, so the fix shows in it one to two weeks later.',
    'zh-CN': '没有已知的固定时间。指标统计的是两周前开始的七天内的订单，因此整改要晚一两周才反映出来。',
    'zh-TW': '沒有已知的固定時間。指標統計的是兩週前開始的七天內的訂單，因此改正要晚一兩週才反映出來。',
  },
};
