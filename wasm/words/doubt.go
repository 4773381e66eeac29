package words

import (
	"cybercost/calc"
	"cybercost/wasm/format"
)

// doubts says what the two readings of a text are, and what to type for each.
var doubts = Table[format.Doubt, Text]{
	{format.Rest, Text{"「億」より後の数に「万」がつくのかどうか、決められません。「1億2,000万」のように、終わりまで略さず入れてください", "It is not certain what the last digits are worth. Write all digits, like 120,000,000"}},
	{format.Row, Text{"漢数字が並ぶと、「五六」は56とも、5か6とも読めます。「56」か「5〜6」のように入れてください", "Kanji digits side by side can be one number, or one or the other. Write it like 56, or 5 to 6"}},
	{format.NoLimit, Text{"「なし」は、補償がないとも、上限がないとも読めます。補償がなければ空欄にし、あれば限度額を入れてください", "None can mean no cover or no limit. Leave this empty if there is no cover; enter the limit if there is one"}},
}

// noOverallLimit is that for the limit of all parts together, which a policy may
// well not have.
var noOverallLimit = Text{"「なし」は、補償がないとも、上限がないとも読めます。全体の上限がなければ空欄にし、あれば限度額を入れてください", "None can mean no cover or no limit. Leave this empty if there is no limit over all; enter it if there is one"}

// Doubtful says why a text can be read in two ways, and what to do.
func Doubtful(doubt format.Doubt, spec calc.Spec) Text {
	if doubt == format.NoLimit && spec.Field == calc.FieldOverallLimit {
		return noOverallLimit
	}
	return doubts.Of(doubt)
}
