import { describe } from 'vitest';
import { dialogue } from '../support/dialogue.ts';

describe('the road', () => {
  dialogue(
    'leads from /poa over the six questions to the letter',
    `
      > /poa
      < Which case is it?
      < a) Shipping and order metrics
      > a
      < a) Late shipment rate
      > a
      < Late shipment rate
      < Rule: Late Shipment Rate (LSR) under 4%
      < Which is true?
      > a
      < Store
      > Luma Harbor Home
      < 1/6 · Who
      > The warehouse supervisor owns the daily check.
      < 2/6 · What
      > 3
      < According to your notice of ____ (date of the notice), our Late Shipment Rate was ____
      > 9 May 2026
      < According to your notice of May 9, 2026, our Late Shipment Rate was ____ (percentage)
      > 6.20
      < [x] The rate alone, as in the notice
      > /done
      < 3/6 · When
      > 1
      > 2026-05-01 to May 5, 2026
      > /done
      < 4/6 · Where
      > 1
      > amazon.com
      > Dongguan, China
      > /done
      < 5/6 · Why
      > 4
      < How many days was the handling time set to?
      > 1
      > 2
      > /done
      < 6/6 · How it was fixed
      < 1) [ ] Corrected handling time
      > 1
      > May 10, 2026
      > 38
      > 1
      > 2
      > /done
      < 6/6 · How it is prevented
      < 1) [ ] Weekly handling-time review
      > 1
      > warehouse supervisor
      > /done
      < Result so far
      > /skip
      < Exhibits
      > 4
      > /done
      < Signature
      > 2
      < Review
      < Score: 100 of 100. Ready to send.
      > a
      < Plan of Action - Late Shipment Rate - Luma Harbor Home (amazon.com)
      < According to your notice of May 9, 2026, our Late Shipment Rate was 6.20%; the target is under 4%.
      < 1. The handling time of the SKUs concerned was set to 1 day, although packing and hand-over to the carrier take up to 2 days.
      < 1. On May 10, 2026, we changed the handling time of 38 SKUs from 1 to 2 days (Exhibit 1).
      < Operations Manager, on behalf of the seller account
      < Attach, in this order
    `,
  );

  dialogue(
    'of an unclear notice ends in a letter too',
    `
      > /poa other
      > a
      < Store
      > North Pier Goods
      > Our purchasing clerk acted alone; the operations manager approves now.
      > Your notice of May 2, 2026 says that our account breaks the Selling Policies.
      > Between April 1 and April 20, 2026
      > amazon.com, product listing step
      < 5/6 · Why
      > 2
      < ____
      > the listing upload
      > /done
      < 1) [ ] Whole account
      > 1
      > May 4, 2026
      > 120
      > 3
      > /done
      < 1) [ ] Second-person approval
      > 1
      > listing title
      > operations manager
      > /done
      > /skip
      > 1
      > /done
      > 1
      < Review
      > a
      < This plan answers your notice about
      < 1. One person alone carried out the listing upload, and nobody checked the work.
      < North Pier Goods
    `,
  );

  dialogue(
    'in 简体 asks in 简体 and writes in English',
    `
      > /poa late-shipment
      > a
      < 店铺
      > Luma Harbor Home
      < 1/6 · 何人
      > 1
      > order clerk
      < order clerk
      > /done
      < 2/6 · 何事
      > 3
      > 2026年5月9日
      > 6.2%
      < 根据贵方 2026年5月9日 的通知，我们的迟发率为 6.2%
    `,
    { locale: 'zh-CN' },
  );

  dialogue(
    'in 繁體 asks in 繁體',
    `
      > /poa late-shipment
      > a
      < 商店
      > Luma Harbor Home
      < 1/6 · 何人
      > /done
      < 略過
    `,
    { locale: 'zh-TW' },
  );
});

describe('own words', () => {
  dialogue(
    'stand beside ticks, and say which cause they answer when there are several',
    `
      > /poa late-shipment
      > a
      > Luma
      > /skip
      > /skip
      > /skip
      > /skip
      < 5/6 · Why
      > 4
      > 1
      > 2
      > Orders were packed from one printed list, and a second list was not printed on 3 days.
      < Noted.
      < [x] Orders were packed from one printed list
      > /done
      < 6/6 · How it was fixed
      > On May 10, 2026 we moved the 2 lists into one screen.
      < Which cause does this answer?
      > b
      < 6/6 · How it was fixed
      > /done
      < How it is prevented
      > Every morning our supervisor prints the list from this screen.
      < Which cause does this answer?
      > c
      > /done
      > /skip
      > /skip
      > /skip
      < Cause, fix, prevention
      < 1. Handling time set too short
      < Fix: ⚠ none yet
      < Prevention: Every morning our supervisor prints
      < 2. Orders were packed from one printed list
      < Fix: On May 10, 2026 we moved the 2 lists
    `,
  );

  dialogue(
    'with one cause answer that cause without a question',
    `
      > /poa late-shipment
      > a
      > Luma
      > /skip
      > /skip
      > /skip
      > /skip
      > 4
      > 1
      > 2
      > /done
      > On May 10, 2026 we measured packing on 3 days.
      ! Which cause
      < Noted.
    `,
  );

  dialogue(
    'on several lines are several points',
    `
      > /poa late-shipment
      > a
      > Luma
      > /skip
      > /skip
      > /skip
      > /skip
      > - The closure was not entered.\\n2. The store stayed open.
      < 1. The closure was not entered.
      < 2. The store stayed open.
    `,
  );
});
