// Package keep is everything by which a user keeps an estimate or hands it
// over: the link, its QR code, the file and the table for Excel.
//
// It refuses rather than repairs. What it writes it reads back exactly; what
// it did not write it reads whole or not at all, and says why with a [Code].
// Nothing that came from outside is in a [Refusal], so nothing hostile can be
// shown by showing one.
//
// Links and files have a version. One that was handed out is read for ever, and
// means what it meant, as far as the calculator of today can say it: [Past].
//
// A link holds choices, numbers and switches only. Names and notes go into
// files and never into links: there is no key for them.
//
// Whether a low value stands above a typical one is not asked here. That
// depends on the figures of the day, which fill the fields left empty; the
// page asks it with [calc.Validate] and shows it at the field.
package keep
