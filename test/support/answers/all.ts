import type { Draft } from '../../../src/cases/draft.ts';
import { yunfanOutdoor } from './cancellation-rate.ts';
import { ridgewayCamp } from './counterfeit.ts';
import { fernhillSupply } from './dropshipping.ts';
import { wildmeadowPantry } from './expired-product.ts';
import { hartwellAudio } from './forged-documents.ts';
import { mapleQuarry } from './identity-verification.ts';
import { harborPine } from './inauthentic.ts';
import { waldruhePapeterie } from './invoice-defect.ts';
import { oakmereAudio } from './ip-complaint.ts';
import { lumaHarbor } from './late-shipment.ts';
import { lotusBay } from './listing-policy.ts';
import { tallowHart } from './not-as-described.ts';
import { foxFerry } from './of-two-cases.ts';
import { juniperRow } from './on-time-delivery.ts';
import {
  haldenDispute,
  harborPineDocuments,
  hartwellDocuments,
  lumaDispute,
  oakmereDispute,
  ridgewayDispute,
  saltmarshDispute,
} from './on-other-routes.ts';
import { nordlichtOutdoor } from './order-defect-rate.ts';
import { copperleafKitchen } from './other.ts';
import { thistleLane } from './premium-shipping.ts';
import { brambleTools } from './pricing.ts';
import { petitNuage } from './product-compliance.ts';
import { pebbleCrane } from './product-safety.ts';
import { qingfengOutdoor } from './related-accounts.ts';
import { saffronTrail } from './removal-order-abuse.ts';
import { orchidVale } from './restricted-product.ts';
import { kestrelFinch } from './review-manipulation.ts';
import { bellwetherStationery } from './seller-fulfilled-restricted.ts';
import { haldenOptics } from './used-sold-as-new.ts';
import { cobaltFern } from './valid-tracking.ts';

/** One seller for each kind of case, on the route it usually takes. */
export const everyCase: readonly Draft[] = [
  lumaHarbor,
  nordlichtOutdoor,
  yunfanOutdoor,
  cobaltFern,
  juniperRow,
  thistleLane,
  bellwetherStationery,
  waldruhePapeterie,
  harborPine,
  ridgewayCamp,
  oakmereAudio,
  haldenOptics,
  tallowHart,
  pebbleCrane,
  wildmeadowPantry,
  petitNuage,
  orchidVale,
  kestrelFinch,
  lotusBay,
  fernhillSupply,
  brambleTools,
  saffronTrail,
  qingfengOutdoor,
  mapleQuarry,
  hartwellAudio,
  copperleafKitchen,
];

/** Sellers on another route than the usual one, and one with two cases in one letter. */
export const otherRoutes: readonly Draft[] = [
  lumaDispute,
  harborPineDocuments,
  ridgewayDispute,
  oakmereDispute,
  haldenDispute,
  saltmarshDispute,
  hartwellDocuments,
  foxFerry,
];
