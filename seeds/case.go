package seeds

// Case is an incident that befell somebody of known size and whose cost was
// told: what an estimate can be held against. All but its name and what is
// compared are ids of figures, so that each says where it is from.
type Case struct {
	ID       string
	Name     string // in Japanese, for readers
	Incident string // the scenario of calc
	Compared Compared

	Actual    string
	Employees string
	Revenue   string // empty where it is not known
	Records   string // empty where none leaked

	Model  bool // reckoned by somebody, and paid by nobody
	Fitted bool // a figure of the model was made from it, so that agreement proves little
}

// Compared is which lines of an estimate the cost of a case is compared with.
type Compared string

// What a case can be compared with. What is spent so that it does not happen
// again is part of the total alone.
const (
	ComparedTotal             Compared = "total"
	ComparedResponse          Compared = "response"            // without prevention and lost profit
	ComparedResponseAndProfit Compared = "response-and-profit" // without prevention
)
