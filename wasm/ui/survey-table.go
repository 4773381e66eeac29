package ui

// SurveyTable lists every survey of this kind of incident, newest first.
type SurveyTable struct{ Page *Page }
