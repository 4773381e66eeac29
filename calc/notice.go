package calc

import "cybercost/seeds"

// noticeMailLine is the cost of writing to everyone whose record leaked:
//
//	people × mail-notice-per-person
func noticeMailLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	records := in.Number(FieldRecords)
	if !records.Valid {
		return Line{}, false
	}
	return flat(figure(f.MailNoticePerPerson.Newest()).times(fact(records.Decimal))).
		line(LineNoticeMail, RowContainment, DamageCost), true
}

// noticeNewspaperLine is the cost of a notice in a newspaper; optional:
//
//	low and typical = newspaper-notice, one advertisement in a local paper
//	high = retailer-b-newspaper, the published case's notices
func noticeNewspaperLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	if !in.Switches[SwitchNewspaper] {
		return Line{}, false
	}
	local := figure(f.NewspaperNotice.Newest())
	return spread{local, local, figure(&f.RetailerBNewspaper)}.
		line(LineNoticeNewspaper, RowContainment, DamageCost), true
}

// condolenceLine is the cost of a small gift to everyone whose record
// leaked; optional, because many send none:
//
//	people × condolence-per-person
func condolenceLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	records := in.Number(FieldRecords)
	if !in.Switches[SwitchCondolence] || !records.Valid {
		return Line{}, false
	}
	return flat(figure(f.CondolencePerPerson.Newest()).times(fact(records.Decimal))).
		line(LineCondolence, RowContainment, DamageCost), true
}
