// What somebody types who changes everything, and what is meant by it: [typed, meant]. None of it is a default.

/** Assumptions about an incident, by two visitors in turn. */
export const assumed = {
  "stopped-days-low": [["２日", "2"], ["1.5", "1.5"]],
  "stopped-days-typical": [["9.5日", "9.5"], ["１２", "12"]],
  "stopped-days-high": [["４５日", "45"], ["60", "60"]],
  "stopped-share": [["62.5％", "0.625"], ["４０", "0.4"]],
  "daily-profit": [["23万4,567円", "234567"], ["３０万", "300000"]],
  "examined-pcs": [["３台", "3"], ["5", "5"]],
  "examined-servers": [["2台", "2"], ["１", "1"]],
  "claiming-share": [["12.5", "0.125"], ["７％", "0.07"]],
  "call-centre-months": [["２か月", "2"], ["4.5", "4.5"]],
  "online-share": [["45％", "0.45"], ["８０", "0.8"]],
  "partner-revenue": [["4,800万円", "48000000"], ["１億２千万", "120000000"]],
  "partner-margin": [["27％", "0.27"], ["３３．３", "0.333"]],
  "partner-months": [["５か月", "5"], ["2.5", "2.5"]],
  "transfer-loss": [["765万4,321円", "7654321"], ["１，２００万", "12000000"]],
  "bank-balance": [["３，０００万円", "30000000"], ["５百万", "5000000"]],
  effort: [["6.5人月", "6.5"], ["４", "4"]],
  "labour-cost": [["42万", "420000"], ["５５万円", "550000"]],
  margin: [["7.5", "0.075"], ["３％", "0.03"]],
};

/** The user's own quotes. */
export const quotes = { investigation: ["2百５０万", "2500000"], containment: ["１７０万円", "1700000"], prevention: ["900,000", "900000"] };

/** What a year and a measure need. */
export const year = { probability: ["１２．５", "0.125"], "measure-cost": ["30万円", "300000"], "measure-probability": ["4％", "0.04"] };

/** The row that an amount of ours stands in, by a field that is asked where it counts. */
export const rows = { "stopped-days-typical": "row.lost-profit", "partner-revenue": "row.partner-loss", "transfer-loss": "row.transfer-loss" };

/** A policy's terms, by the same two visitors. */
export const terms = {
  "liability-limit": [["２百万円", "2000000"], ["５０万", "500000"]],
  "liability-deductible": [["10万", "100000"], ["０", "0"]],
  "liability-share": [["９０％", "0.9"], ["95.5", "0.955"]],
  "cost-limit": [["270万円", "2700000"], ["1,000万", "10000000"]],
  "cost-deductible": [["３０万", "300000"], ["5万円", "50000"]],
  "cost-share": [["80", "0.8"], ["１００", "1"]],
  "profit-limit": [["1.1百万", "1100000"], ["５００万", "5000000"]],
  "profit-waiting": [["12時間", "12"], ["２４", "24"]],
  "profit-share": [["８５％", "0.85"], ["70", "0.7"]],
  "overall-limit": [["500万", "5000000"], ["３千万円", "30000000"]],
  "overall-deductible": [["20万円", "200000"], ["７万", "70000"]],
};
