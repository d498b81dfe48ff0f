import { aside, type QuotationRule } from '../scene.js';

export const notOfTheArticle: QuotationRule = {
  id: 'not-of-the-article',
  says: 'Marks outside title and body belong to other articles, credits or notices.',
  examples: [
    'Ann Lee left the council on Monday.\n\nThe road is open again.\n\nThe pier is not.\n\nRecommended Stories\n\n  • Bo Ray says “{quote:no}” to cats',
    'Ann Lee left the council on Monday.\n\nThe road is open again.\n\nRead more: Bo Ray says “{quote:no}” to cats',
  ],
  counterexamples: [
    { text: 'Ann Lee left.\n\nThe road is open again, “{quote:at last,}” said Bo Ray.', because: 'it is the body' },
  ],
  claim: (quotation, { text }) => {
    const part = text.article.paragraphs[quotation.paragraph]?.part;
    return part === 'body' || part === 'title' ? undefined : aside('not part of this article’s title or body');
  },
};
