/**
 * The part of docx that export-docx.ts uses. The package's own declarations import their files without endings, which
 * `nodenext` does not resolve, so that to TypeScript it exports nothing.
 */
declare module 'docx' {
  interface RunOptions {
    readonly text?: string;
    readonly bold?: boolean;
    readonly font?: string;
    /** Half points. */
    readonly size?: number;
    readonly children?: readonly (string | Tab)[];
  }

  interface ParagraphOptions {
    readonly alignment?: string;
    readonly keepNext?: boolean;
    /** Twentieths of a point, here and below. */
    readonly spacing?: { readonly before?: number; readonly after?: number };
    readonly indent?: { readonly left: number; readonly hanging: number };
    readonly tabStops?: readonly { readonly type: 'left'; readonly position: number }[];
    readonly children: readonly TextRun[];
  }

  interface SectionOptions {
    readonly properties: {
      readonly page: {
        readonly size: { readonly width: number; readonly height: number };
        readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
      };
    };
    readonly footers: { readonly default: Footer };
    readonly children: readonly Paragraph[];
  }

  export const AlignmentType: { readonly CENTER: string };
  export const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };
  interface Tab {
    readonly kind: 'tab';
  }
  interface TextRun {
    readonly kind: 'run';
  }
  interface Paragraph {
    readonly kind: 'paragraph';
  }
  interface Footer {
    readonly kind: 'footer';
  }
  interface Document {
    readonly kind: 'document';
  }

  export const Tab: new () => Tab;
  export const TextRun: new (options: RunOptions) => TextRun;
  export const Paragraph: new (options: ParagraphOptions) => Paragraph;
  export const Footer: new (options: { readonly children: readonly Paragraph[] }) => Footer;
  export const Document: new (options: {
    readonly title: string;
    readonly creator: string;
    readonly sections: readonly SectionOptions[];
  }) => Document;
  export const Packer: { toBuffer(document: Document): Promise<Buffer> };
}
