package words

// All incidents at once.
var (
	IncidentsName    = Text{"六つの事故の図", "The six incidents"}
	IncidentsMost    = Text{"ふつうの場合にいちばん大きいのは{0}で、{1}", "Typically the dearest is {0}, at {1}"}
	IncidentsWait    = Text{"会社のことを入れると、六つの事故の金額が並びます", "Fill in the company, and the amounts of all six stand here"}
	IncidentsSub     = Text{"1回の被害額。帯は低め〜高め、切れ目はふつうの場合。目盛りは10倍ごと（対数）", "Loss of one incident: low to high, cut at typical. Log scale"}
	IncidentsSource  = Text{"会社についての答えは、どの事故にも同じものを使います。選んだ事故は選んだ計算のしかた、ほかは「{0}」です。日数や台数などの前提は、選んだ事故だけに使います。起きる見込みは比べていません。足し合わせるものでもありません。", "All use the same answers about the company: the chosen incident by the chosen way, the others “{0}”. Days, devices and other assumptions count for the chosen one only. How likely each is is not compared; do not add them up."}
	IncidentsTable   = Text{"六つの事故の額（{0}）", "The six incidents ({0})"}
	IncidentHead     = Text{"事故", "Incident"}
	IncidentKeptHead = Text{"自社の負担・ふつう（{0}）", "Kept, typical ({0})"}
	IncidentByWay    = Text{"「{0}」での額", "By “{0}”"}
	IncidentWithout  = Text{"＋{0}（未回答）", "+ {0} (not answered yet)"}

	MovesSummary = Text{"どの答えが、どの事故の額を動かすか", "Which answer moves which incident"}
	MovesCaption = Text{"答えを変えると額が動く事故（いまの答えから計算）", "Incidents whose amount an answer moves (worked out from what is entered now)"}
	MovesHead    = Text{"答え", "Answer"}
	MovesOf      = Text{"動く事故", "Moves"}
	MovesNone    = Text{"どの額も動かない", "No amount"}
	MovesNote    = Text{"台数が空欄のあいだは、人数を会社の大きさとして使います。", "While the number of PCs is empty, the number of people stands for the firm's size."}
)
