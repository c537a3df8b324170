import type { Compiled } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";

/** What the hand-written loop reads: plain numbers, shares as fractions, money in USD m, prices in USD, hours, GPUs and TFLOP. */
export type HandInputs = ReturnType<typeof handInputs>;

/** The flagship's inputs under a scenario, taken from the document once. */
export function handInputs(compiled: Compiled, scenario: string | null) {
  const live = openLive(compiled, scenario);
  const periods = compiled.document.timeline.periods;
  const number = (line: string, factor = 1) => live.number(line, 0, 0) * factor;
  const share = (line: string) => live.number(line, 0, 0) / 100;
  const yearly = (line: string) =>
    Float64Array.from({ length: periods }, (_, year) => live.number(line, 0, year) / 100);
  const byMember = (line: string, factor = 1) =>
    Float64Array.from(compiled.lines.get(line)!.memberKeys, (_, member) => live.number(line, member, 0) * factor);

  return {
    efficiencyGain: number("efficiency_gain"),
    elasticity: number("elasticity"),
    adoption: yearly("adoption"),
    onDeviceShare: yearly("on_device_share"),
    trainingGrowthStart: share("training_growth_start"),
    inferenceGrowthStart: share("inference_growth_start"),
    otherGrowthStart: share("other_growth_start"),
    trainingGrowthEnd: share("training_growth_end"),
    inferenceGrowthEnd: share("inference_growth_end"),
    otherGrowthEnd: share("other_growth_end"),
    growthFade: number("growth_fade"),
    trainingShare: share("training_share"),
    inferenceShare: share("inference_share"),
    peak: number("peak"),
    utilisation: share("utilisation"),
    gpuPrice2024: number("gpu_price"),
    priceDeclineStart: share("price_decline_start"),
    priceDeclineEnd: share("price_decline_end"),
    priceFade: number("price_fade"),
    spotRental2024: number("spot_rental_2024"),
    maxOccupancy: share("max_occupancy"),
    openingBase2024: number("opening_base", 1e6),
    retirement: share("retirement"),
    dataCenterCompute2024: number("data_center_compute_2024", 1e3),
    nvidiaShare2024: share("nvidia_share"),
    shareStep: share("share_step"),
    networkingAttach: share("networking_attach"),
    otherRevenue2024: number("other_revenue", 1e3),
    otherRevenueGrowth: share("other_revenue_growth"),
    grossMargin: yearly("gross_margin"),
    opexRatio: yearly("opex_ratio"),
    taxRate: share("tax_rate"),
    capexRatio: share("capex_ratio"),
    depreciationRatio: share("depreciation_ratio"),
    workingCapitalRatio: share("working_capital_ratio"),
    wacc: share("wacc"),
    terminalGrowth: share("terminal_growth"),
    netCash: number("net_cash", 1e3),
    dilutedShares: number("diluted_shares", 1e3),
    commitment: byMember("commitment"),
    drawn: byMember("drawn"),
    margin: byMember("margin", 0.01),
    amortisationYears: byMember("amortisation_years"),
    rental: byMember("rental"),
    advanceRate: share("advance_rate"),
    buildCost: number("build_cost"),
    baseRate: share("base_rate"),
    contractedShare: yearly("contracted_share"),
    largestCustomerShare: share("largest_customer_share"),
    largestCustomerPerformance: share("largest_customer_performance"),
    renegotiation: share("renegotiation"),
    operatingCost: number("operating_cost"),
    usefulLife: number("useful_life"),
    dscrTrigger: number("dscr_trigger"),
    fireSaleDiscount: share("fire_sale_discount"),
    /** By lender, then facility. */
    participation: byMember("participation", 0.01),
  };
}
