package words

// What a typed text was read as, said under its field. {0} is the number with
// its unit.
var (
	ReadAs       = Text{"{0}と読みました", "Read as {0}"}
	ReadNothing  = Text{"「なし」を{0}と読みました", "None: read as {0}"}
	ReadNotKnown = Text{"「わからない」と読みました。空欄と同じに計算します", "Read as not known; calculated as if left empty"}

	// {1} and {2} are the ends of a range.
	ReadMiddle        = Text{"{1}から{2}までの真ん中をとり、{0}と読みました", "Read as {0}, the middle of {1} and {2}"}
	ReadMiddleRounded = Text{"{1}から{2}までの真ん中をとり、端数を切り上げて{0}と読みました", "Read as {0}, the middle of {1} and {2}, rounded up"}

	// {1} times out of {2}.
	ReadChance        = Text{"{2}分の{1}、つまり{0}と読みました", "Read as {1} in {2}, which is {0}"}
	ReadChanceRounded = Text{"{2}分の{1}を四捨五入して、{0}と読みました", "Read as {1} in {2}, rounded to {0}"}

	// OnceIn is a chance as people say it, for a field that reads it so.
	OnceIn = Text{"{0}年に1回", "once in {0} years"}

	// ReadAbout follows a reading, where the user wrote 約 or about.
	ReadAbout = Text{"{0}（「約」「くらい」などは計算に入りません）", "{0} (“about” changes nothing in the calculation)"}

	// Counted is a number with its unit, {1}.
	Counted = Text{"{0}{1}", "{0} {1}"}
	// Percent is a share that was typed.
	Percent = Text{"{0}％", "{0}%"}
)
