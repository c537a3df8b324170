/**
 * The flagship as a good engineer would write it without an engine: one loop
 * over cases, inside it one over years, inside it one over loans.
 *
 * Every line that implied_price and total_loss need is computed for every case,
 * as the formulas stand; what a case or a year shares within itself is computed
 * once, nothing is carried from case to case. Money is in USD m, compute in
 * TFLOP, time in hours; a year is 8,766 of them.
 */
import type { CaseTable } from "../../shared/engine/run.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Answers } from "./flagship.ts";
import type { HandInputs } from "./handInputs.ts";

const hoursInYear = 8_766;
const secondsInYear = hoursInYear * 3_600;

/** The implied price in USD and the lenders' total loss in USD bn, in each case. */
export function runByHand(inputs: HandInputs, { caseCount, columns }: CaseTable): Answers {
  const column = (line: string) => columns.find((candidate) => candidate.line === line)?.values;
  const gains = column("efficiency_gain");
  const elasticities = column("elasticity");
  const trainingStarts = column("training_growth_start");
  const inferenceStarts = column("inference_growth_start");
  const fades = column("growth_fade");
  const declineStarts = column("price_decline_start");
  const utilisations = column("utilisation");
  const waccs = column("wacc");
  const terminalGrowths = column("terminal_growth");
  const baseRates = column("base_rate");
  const performances = column("largest_customer_performance");
  const renegotiations = column("renegotiation");
  const known = [gains, elasticities, trainingStarts, inferenceStarts, fades, declineStarts, utilisations, waccs];
  known.push(terminalGrowths, baseRates, performances, renegotiations);
  invariant(known.filter((values) => values !== undefined).length === columns.length, "the loop knows what varies");

  const years = inputs.adoption.length;
  const facilities = inputs.drawn.length;
  const lenders = inputs.participation.length / facilities;
  const balance = new Float64Array(facilities);
  const loss = new Float64Array(facilities);
  const impliedPrice = new Float64Array(caseCount);
  const totalLoss = new Float64Array(caseCount);

  for (let c = 0; c < caseCount; c++) {
    const gain = gains === undefined ? inputs.efficiencyGain : gains[c]!;
    const elasticity = elasticities === undefined ? inputs.elasticity : elasticities[c]!;
    const trainingStart = trainingStarts === undefined ? inputs.trainingGrowthStart : trainingStarts[c]! / 100;
    const inferenceStart = inferenceStarts === undefined ? inputs.inferenceGrowthStart : inferenceStarts[c]! / 100;
    const growthFade = fades === undefined ? inputs.growthFade : fades[c]!;
    const declineStart = declineStarts === undefined ? inputs.priceDeclineStart : declineStarts[c]! / 100;
    const utilisation = utilisations === undefined ? inputs.utilisation : utilisations[c]! / 100;
    const wacc = waccs === undefined ? inputs.wacc : waccs[c]! / 100;
    const terminalGrowth = terminalGrowths === undefined ? inputs.terminalGrowth : terminalGrowths[c]! / 100;
    const baseRate = baseRates === undefined ? inputs.baseRate : baseRates[c]! / 100;
    const performance = performances === undefined ? inputs.largestCustomerPerformance : performances[c]! / 100;
    const renegotiation = renegotiations === undefined ? inputs.renegotiation : renegotiations[c]! / 100;

    const flopPerGpu = inputs.peak * utilisation * secondsInYear;
    const customerLoss = inputs.largestCustomerShare * (1 - performance);
    const maxOccupancy = inputs.maxOccupancy;
    balance.set(inputs.drawn);

    let trainingWork = 0;
    let inferenceWork = 0;
    let otherWork = 0;
    let gpuPrice = inputs.gpuPrice2024;
    let openingBase = inputs.openingBase2024;
    let nvidiaShare = inputs.nvidiaShare2024;
    let otherRevenue = inputs.otherRevenue2024;
    let revenue = 0;
    let freeCashFlow = 0;
    let discountFactor = 0;
    let pvCashFlows = 0;
    let lost = 0;

    for (let t = 0; t < years; t++) {
      let purchases = 0;
      if (t === 0) {
        purchases = (inputs.dataCenterCompute2024 * 1e6) / gpuPrice / nvidiaShare;
        const baseCompute = (openingBase * (1 - inputs.retirement) + purchases) * flopPerGpu;
        trainingWork = baseCompute * inputs.trainingShare;
        inferenceWork = baseCompute * inputs.inferenceShare;
        otherWork = baseCompute * (1 - inputs.trainingShare - inputs.inferenceShare);
      } else {
        const fade = growthFade ** (t - 1);
        trainingWork *= 1 + inputs.trainingGrowthEnd + (trainingStart - inputs.trainingGrowthEnd) * fade;
        inferenceWork *= 1 + inputs.inferenceGrowthEnd + (inferenceStart - inputs.inferenceGrowthEnd) * fade;
        otherWork *= 1 + inputs.otherGrowthEnd + (inputs.otherGrowthStart - inputs.otherGrowthEnd) * fade;
        gpuPrice *=
          1 - (inputs.priceDeclineEnd + (declineStart - inputs.priceDeclineEnd) * inputs.priceFade ** (t - 1));
        nvidiaShare += inputs.shareStep;
        otherRevenue *= 1 + inputs.otherRevenueGrowth;
      }

      const efficiencyFactor = (gain ** inputs.adoption[t]!) ** (elasticity - 1);
      const onDatacentre = trainingWork + inferenceWork * (1 - inputs.onDeviceShare[t]!);
      const gpusNeeded = (onDatacentre * efficiencyFactor + otherWork) / flopPerGpu;
      const kept = openingBase * (1 - inputs.retirement);
      if (t > 0) purchases = Math.max(0, gpusNeeded - kept);
      const installed = kept + purchases;
      const occupancy = maxOccupancy * Math.min(1, gpusNeeded / installed);
      openingBase = installed;

      const before = revenue;
      revenue = (purchases * gpuPrice * nvidiaShare * (1 + inputs.networkingAttach)) / 1e6 + otherRevenue;
      const operatingIncome = revenue * (inputs.grossMargin[t]! - inputs.opexRatio[t]!);
      const reinvested = revenue * (inputs.depreciationRatio - inputs.capexRatio);
      freeCashFlow = operatingIncome * (1 - inputs.taxRate) + reinvested;
      if (t > 0) {
        freeCashFlow -= inputs.workingCapitalRatio * (revenue - before);
        discountFactor = (1 + wacc) ** -(t - 0.5);
        pvCashFlows += freeCashFlow * discountFactor;
      }
      if (t === 0) continue; // the loans are drawn, and nothing is due before the first year is over

      const priceIndex = gpuPrice / inputs.gpuPrice2024;
      const spotRental = (inputs.spotRental2024 * priceIndex * occupancy) / maxOccupancy;
      const contractCover = inputs.contractedShare[t]! * (1 - customerLoss);
      const wornOut = Math.max(0, 1 - t / inputs.usefulLife);
      for (let f = 0; f < facilities; f++) {
        const opening = balance[f]!;
        const gpusPledged = (inputs.commitment[f]! * 1e6) / inputs.advanceRate / inputs.buildCost;
        const interest = opening * (baseRate + inputs.margin[f]!);
        const principalDue = Math.min(opening, inputs.drawn[f]! / inputs.amortisationYears[f]!);
        const contractRental = inputs.rental[f]! - renegotiation * Math.max(0, inputs.rental[f]! - spotRental);
        const earnedRental =
          contractCover * contractRental * maxOccupancy + (1 - contractCover) * spotRental * occupancy;
        const cash = (gpusPledged * hoursInYear * (earnedRental - inputs.operatingCost * maxOccupancy)) / 1e6;
        const collateral = (gpusPledged * inputs.buildCost * priceIndex * wornOut * occupancy) / maxOccupancy / 1e6;
        const isDefault = opening > 0 && cash < inputs.dscrTrigger * (interest + principalDue) && opening > collateral;
        loss[f] = isDefault ? Math.max(0, opening - collateral * (1 - inputs.fireSaleDiscount)) : 0;
        balance[f] = isDefault ? 0 : opening - principalDue;
      }
      for (let l = 0; l < lenders; l++)
        for (let f = 0; f < facilities; f++) lost += inputs.participation[l * facilities + f]! * loss[f]!;
    }

    const pvTerminal = ((freeCashFlow * (1 + terminalGrowth)) / (wacc - terminalGrowth)) * discountFactor;
    impliedPrice[c] = (pvCashFlows + pvTerminal + inputs.netCash) / inputs.dilutedShares;
    totalLoss[c] = lost / 1e3;
  }
  return [impliedPrice, totalLoss];
}
