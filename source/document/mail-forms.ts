/**
 * What the head of a mail looks like that another one quotes or forwards: `-----Original Message-----⏎From: Ann Lee⏎Sent: Monday`.
 * `parse` sets such a head apart as a paragraph, and `analyse` finds in it who wrote what follows.
 */

/** What stands above a head, between dashes or without: `Original Message`, `Begin forwarded message:` */
export const announcementForm = String.raw`(?:original|(?:begin )?forwarded) message\b[\s:-]*`;

/** The fields of which a head has one at least; without, as in `From: Hull⏎To: Lund`, it is no mail's. */
export const tellingFieldForm = '(?:Date|Sent|Subject):';
