export { lumaHarbor } from '../luma-harbor.ts';
