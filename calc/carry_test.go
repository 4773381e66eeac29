package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestCarry_IsTheMoneyAtHandLessEachOutcome(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldCash: "30000000"})
	r := evaluate(t, in)
	y, problems := yearOf(t, in)
	require.Empty(t, problems)
	year := r.CarryYear(y)

	total := r.Total()
	cash := decimal.New(30_000_000, 0)
	for _, c := range []struct {
		key              string
		left             Remainder
		loss, afterTerms decimal.Decimal
	}{
		{"typical", r.Carry.Typical, total.Typical, r.Protection.Typical.Kept.Value},
		{"high", *r.Carry.High, total.High, r.Protection.High.Kept.Value},
		{"year-100", *year, y.Gross.Periods[2].Loss.Value, y.Kept.Periods[2].Loss.Value},
	} {
		require.Equal(t, "carry."+c.key, c.left.Gross.Key)
		require.Equal(t, "carry.kept."+c.key, c.left.Kept.Key)
		require.Equal(t, cash.Sub(c.loss).String(), c.left.Gross.Value.String(), c.key)
		require.Equal(t, cash.Sub(c.afterTerms).String(), c.left.Kept.Value.String(), c.key)
		require.True(t, c.left.Kept.Value.GreaterThan(c.left.Gross.Value), "%s: the terms leave more of it", c.key)
		require.NotEmpty(t, c.left.Gross.Uses, "what moves the loss moves what is left")
	}
	require.True(t, r.Carry.High.Gross.Value.IsNegative(), "short of money is a number below nothing")
	require.Equal(t, 100, y.Gross.Periods[len(y.Gross.Periods)-1].Years, "the year that the key names")
}

// A worked case: the deck's small company lost 6,220,000 yen.
func TestCarry_OfTheDecksSmallCompany(t *testing.T) {
	for cash, left := range map[string]string{"10000000": "3780000", "6220000": "0", "0": "-6220000"} {
		r := evaluate(t, company(30, 300_000_000, Malware, Cases, map[Field]string{FieldCash: cash}))
		require.Equal(t, left, r.Carry.Typical.Gross.Value.String())
		require.Nil(t, r.Carry.Typical.Kept, "no terms were entered")
		require.Nil(t, r.Carry.High, "the deck tells one amount, and no end of a range")
	}
}

func TestCarry_IsNotThereWithoutItsNumbers(t *testing.T) {
	require.Nil(t, evaluate(t, company(40, 500_000_000, Ransomware, Itemised, insured)).Carry, "nothing stands in for money at hand")
	lacking := evaluate(t, company(40, 500_000_000, TransferFraud, Itemised, map[Field]string{FieldCash: "30000000"}))
	require.Equal(t, LackTransfer, lacking.Chosen.Lack)
	require.Nil(t, lacking.Carry, "there is no loss to take off")

	r := evaluate(t, company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldCash: "30000000"}))
	require.NotNil(t, r.Carry)
	require.Nil(t, r.CarryYear(nil), "a year needs a chance")
	survey := evaluate(t, company(40, 500_000_000, Ransomware, Survey, insured, map[Field]string{FieldCash: "30000000"}))
	require.Nil(t, survey.Carry.Typical.Kept, "of a survey's amount nobody knows what a policy pays")
	var none *Answer
	require.Nil(t, none.CarryYear(nil))
}

// What the company has moves nothing but what is left of it.
func TestCarry_MoneyAtHandMovesNoOtherAmount(t *testing.T) {
	for _, q := range questions() {
		with := q.in.Clone()
		with.Numbers[FieldCash] = decimal.New(98_765_432, 0)
		before, after := evaluate(t, q.in), evaluate(t, with)
		before.Carry, after.Carry, before.Input, after.Input = nil, nil, Input{}, Input{}
		require.Equal(t, before, after, q.name)
	}
}

func FuzzCarry_WhatIsLeftAndWhatIsLostAreTheMoney(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		in := (&source{data}).valid()
		r := evaluate(t, in)
		cash := in.Number(FieldCash)
		require.Equal(t, cash.Valid && r.HasAmount(), r.Carry != nil)
		if r.Carry == nil {
			return
		}
		total := r.Total()
		require.True(t, r.Carry.Typical.Gross.Value.Add(total.Typical).Equal(cash.Decimal))
		require.Equal(t, r.Protection != nil, r.Carry.Typical.Kept != nil)
		require.Equal(t, total.Spread(), r.Carry.High != nil)
		if high := r.Carry.High; high != nil {
			require.True(t, high.Gross.Value.Add(total.High).Equal(cash.Decimal))
			require.True(t, high.Gross.Value.LessThanOrEqual(r.Carry.Typical.Gross.Value), "a worse incident leaves no more")
			if high.Kept != nil {
				require.True(t, high.Kept.Value.GreaterThanOrEqual(high.Gross.Value), "a policy takes nothing away")
			}
		}
	})
}
