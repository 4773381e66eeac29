package words

import "cybercost/calc"

// problems says what to do about each code. {0} and {1} are the bounds, {2}
// the unit.
var problems = Table[calc.Code, Text]{
	{calc.Missing, Text{"数を入れてください。おおよそで大丈夫です", "Enter a number. An estimate is fine"}},
	{calc.Unknown, Text{"一覧から選び直してください", "Choose one from the list"}},
	{calc.TooSmall, Text{"{0}{2}から{1}{2}までの数を入れてください", "Enter a number from {0} to {1} {2}"}},
	{calc.TooLarge, Text{"{0}{2}から{1}{2}までの数を入れてください", "Enter a number from {0} to {1} {2}"}},
	{calc.NotWhole, Text{"小数のない数を入れてください", "Enter a whole number"}},
	{calc.LowAbove, Text{"低め、ふつう、高めの順に大きくなるように入れてください", "Enter low, typical and high in rising order"}},
	{calc.NotLower, Text{"いまの確率より低い確率を入れてください", "Enter a chance below today's"}},
	{calc.NeedsOther, Text{"対になる欄も入れてください", "Fill in the field that goes with it, too"}},
	{calc.NotNumber, Text{"数として読めません。{3}のように、数字で入れてください", "This cannot be read as a number. Write it like {3}"}},
	{calc.Ambiguous, Text{"二通りに読めます。「1億2,000万円」のように、万や円まで入れてください", "This can be read in two ways. Write all digits, or the unit 円 at the end"}},
	{calc.Ends, Text{"範囲の両端が決まりません。{5}のように、小さいほうから「〜」でつなぎ、両端とも略さず入れてください", "The ends of this range are not certain. Write both in full, the lower first, like {5}"}},
	{calc.Period, Text{"{4}の額を入れてください", "Enter the amount {4}"}},
	{calc.TooLong, Text{"長すぎて読めません。{3}のように入れてください", "This is too long to read. Write it like {3}"}},
	{calc.Negative, Text{"マイナスの数は入れられません。{0}{2}以上の数を入れてください", "Negative numbers cannot be used. Enter {0} {2} or more"}},
}

var example = Table[calc.Kind, Text]{
	{calc.Money, Text{"「60万」「1,000万円」", "600,000 or 600 thousand"}},
	{calc.Headcount, Text{"「30」", "30"}},
	{calc.DeviceCount, Text{"「30」", "30"}},
	{calc.RecordCount, Text{"「1,200」「1万」", "1,200"}},
	{calc.Share, Text{"「10」「0.5」", "10 or 0.5"}},
	{calc.DayCount, Text{"「14」「5.8」", "14 or 5.8"}},
	{calc.MonthCount, Text{"「3」", "3"}},
	{calc.HourCount, Text{"「12」", "12"}},
	{calc.PersonMonths, Text{"「27.7」", "27.7"}},
	{calc.YearCount, Text{"「3」", "3"}},
	{calc.ShelfNumber, Text{"「3」", "3"}},
	{calc.Day, Text{"「2027-03-31」", "2027-03-31"}},
}

// ends are the examples of a range.
var ends, moneyEnds = Text{"「10〜12」", "10 to 12"}, Text{"「10万〜20万」", "100,000 to 200,000"}

// large is the example where amounts are large.
var large = Text{"「5億」「1億2,000万円」", "500,000,000 or 500 million"}

// ComparedAs says with what days stopped were compared, defaults included.
var ComparedAs = Text{"（いまは低め{0}日、ふつう{1}日、高め{2}日。空欄は初期値です）", " (now low {0}, typical {1}, high {2} days; defaults where empty)"}

// periods says of what time a field's amount is.
var periods = Table[calc.Field, Text]{
	{calc.FieldLabourCost, Text{"1か月分", "of one month"}},
}

var ofAYear = Text{"1年分", "of one year"}

// Problem says what is wrong with a field and what to do. low and high are
// the bounds as people read them.
func Problem(l Language, code calc.Code, spec calc.Spec, low, high string) string {
	unit, span := Units.Of(spec.Kind).In(l), ends
	if spec.Kind == calc.Money {
		unit, span = "", moneyEnds
	}
	like, period := example.Of(spec.Kind), ofAYear
	if spec.Field == calc.FieldRevenue || spec.Field == calc.FieldPartnerRevenue {
		like = large
	}
	if of, ok := periods.Find(spec.Field); ok {
		period = of
	}
	return problems.Of(code).Put(l, low, high, unit, like.In(l), period.In(l), span.In(l))
}

// Yen is a bound of an amount.
var Yen = Text{"{0}円", "{0} yen"}

// Units is what stands after a field of each kind.
var Units = Table[calc.Kind, Text]{
	{calc.Money, Text{"円", "yen"}},
	{calc.Headcount, Text{"人", "people"}},
	{calc.DeviceCount, Text{"台", "devices"}},
	{calc.RecordCount, Text{"人分", "people"}},
	{calc.Share, Text{"％", "%"}},
	{calc.DayCount, Text{"日", "days"}},
	{calc.MonthCount, Text{"か月", "months"}},
	{calc.HourCount, Text{"時間", "hours"}},
	{calc.PersonMonths, Text{"人月", "person-months"}},
	{calc.YearCount, Text{"年", "years"}},
	{calc.ShelfNumber, Text{"番", "(number)"}},
	{calc.Day, Text{"まで", "at the latest"}},
}
