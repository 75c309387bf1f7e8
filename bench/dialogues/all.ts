import type { Dialogue } from './dialogue.ts';
import { lateShipment } from './late-shipment.ts';
import { echoDialogue, peerDialogue } from './peers.ts';

export const dialogues = { echo: echoDialogue, peer: peerDialogue, poa: lateShipment } as const satisfies Readonly<Record<string, Dialogue>>;

export type DialogueName = keyof typeof dialogues;
