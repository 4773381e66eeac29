package ui

import "cybercost/wasm/words"

// The words that markup uses by name: a .vugu file cannot import a package.
var (
	wordAllHigh        = words.AllHigh
	wordAllLow         = words.AllLow
	wordBasis          = words.Basis
	wordBreakdownTitle = words.BreakdownTitle
	wordClear          = words.Clear
	wordClose          = words.Close
	wordContents       = words.Contents
	wordCoverCallout   = words.CoverCallout
	wordCoverOverall   = words.CoverOverall
	wordDetailNote     = words.DetailNote
	wordDetailNow      = words.DetailNow
	wordDetailSummary  = words.DetailSummary
	wordDetailsNote    = words.DetailsNote
	wordDetailsSummary = words.DetailsSummary
	wordExpectedLoss   = words.ExpectedLoss
	wordGuideAmount    = words.GuideAmount
	wordGuideGap       = words.GuideGap
	wordGuideHead      = words.GuideHead
	wordGuideTable     = words.GuideTable
	wordHigh           = words.High
	wordIncidentLegend = words.IncidentLegend
	wordInvestNote     = words.InvestNote
	wordItemHead       = words.ItemHead
	wordLarge          = words.Large
	wordLargeFoot      = words.LargeFoot
	wordLead           = words.Lead
	wordLow            = words.Low
	wordManNote        = words.ManNote
	wordMeasureTitle   = words.MeasureTitle
	wordMethodLegend   = words.MethodLegend
	wordMethodSub      = words.MethodSub
	wordNone           = words.None
	wordNotCovered     = words.NotCovered
	wordNoteGuide      = words.NoteGuide
	wordNoteGuideTag   = words.NoteGuideTag
	wordNoteShares     = words.NoteShares
	wordNoteSharesTag  = words.NoteSharesTag
	wordNowEstimate    = words.NowEstimate
	wordOmittedTitle   = words.OmittedTitle
	wordOpenPage       = words.OpenPage
	wordOurNote        = words.OurNote
	wordPriceNote      = words.PriceNote
	wordPriceTitle     = words.PriceTitle
	wordPrint          = words.Print
	wordProblemsNote   = words.ProblemsNote
	wordQuotesTitle    = words.QuotesTitle
	wordRangeText      = words.RangeText
	wordRansomTitle    = words.RansomTitle
	wordSamplesLegend  = words.SamplesLegend
	wordSamplesNote    = words.SamplesNote
	wordSeverityLegend = words.SeverityLegend
	wordSheetAll       = words.SheetAll
	wordSheetEyebrow   = words.SheetEyebrow
	wordSheetNoFigure  = words.SheetNoFigure
	wordStaleNote      = words.StaleNote
	wordStepsGoal      = words.StepsGoal
	wordStepsGoalFor   = words.StepsGoalFor
	wordSubmit         = words.Submit
	wordSummary        = words.Summary
	wordSurveyCaption  = words.SurveyCaption
	wordSurveyNote     = words.SurveyNote
	wordSurveyTitle    = words.SurveyTitle
	wordTitle          = words.Title
	wordTotal          = words.Total
	wordTypical        = words.Typical
	wordUnknownLead    = words.UnknownLead
	wordUnknownText    = words.UnknownText
	wordYearClose      = words.YearClose
	wordYearOpen       = words.YearOpen
)
