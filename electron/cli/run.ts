/**
 * The command line as a function: arguments in, status out. `cli.ts` gives it the
 * process; tests give it a place to collect what is printed.
 */
import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json" with { type: "json" };
import { baseName } from "../../shared/model/edits/newName.ts";
import type { Result } from "../../shared/result.ts";
import { attributeCommand } from "./commands/attribute.ts";
import { checkCommand } from "./commands/check.ts";
import { evalCommand } from "./commands/evaluate.ts";
import { newCommand } from "./commands/newModel.ts";
import { scenariosCommand } from "./commands/scenarios.ts";
import { sensitivityCommand } from "./commands/sensitivity.ts";
import { type OpenPool, simulateCommand } from "./commands/simulate.ts";
import { solveCommand } from "./commands/solve.ts";
import { templatesCommand } from "./commands/templates.ts";
import { tornadoCommand } from "./commands/tornado.ts";
import type { Output, Status } from "./output.ts";
import { type CommandProblem, problemLine } from "./problems.ts";

/**
 * `args` without the names of the program; `openPool` where threads may run cases. Never rejects for a reason a
 * person can act on.
 */
export async function runCommandLine(
  args: readonly string[],
  output: Output,
  openPool: OpenPool = null,
): Promise<Status> {
  let status: Status = 0;
  const settle = (result: Result<Status, CommandProblem>) => {
    status = result.ok ? result.value : refuse(output, result.problems[0]!);
  };
  const program = programOf(output, settle, openPool);
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0; // help was asked for, and printed
    return refuse(output, { code: "usage", reason: usageReason(error, program) });
  }
}

function refuse({ say }: Output, problem: CommandProblem): Status {
  say(problemLine(problem));
  return 2;
}

/** commander shows the whole help where no command is given; one line says enough. */
function usageReason({ code, message }: CommanderError, { args: [given = ""], commands }: Command): string {
  if (code === "commander.help") return "Say what to do; railhead --help lists the commands.";
  const reason = message.replace(/^error: /, "");
  if (code !== "commander.unknownCommand" || reason.includes("Did you mean")) return reason;
  // commander finds what is spelled alike; a longer or a shorter word for the same is found here
  const begun = commands.map((each) => each.name()).find((name) => given.startsWith(name) || name.startsWith(given));
  return `${reason}${begun === undefined ? "; railhead --help lists the commands." : ` (Did you mean ${begun}?)`}`;
}

type Settle = (result: Result<Status, CommandProblem>) => void;

function programOf(output: Output, settle: Settle, openPool: OpenPool): Command {
  const program = new Command("railhead")
    .description("What is AI compute worth, and who is left holding the debt if the answer changes?")
    .version(version, "-V, --version", "say which version this is")
    .exitOverride()
    .configureOutput({ writeOut: output.print, writeErr: () => {} })
    .helpCommand(false);

  program
    .command("new")
    .description("write a new model, empty or from a built-in one")
    .argument("<file>")
    .option("--template <name>", "a built-in model; railhead templates lists them")
    .action(async (file, options) => settle(await newCommand(file, options, output)));
  program
    .command("templates")
    .description("list the built-in models")
    .option("--json", "as one JSON document")
    .action((options) => settle({ ok: true, value: templatesCommand(options, output) }));
  computing(program.command("check"))
    .description("diagnostics, units and check lines")
    .option("--review", "list what a careful reader would ask about")
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await checkCommand(file, options, output)));
  computing(program.command("eval"))
    .description("compute a model")
    .addOption(getOption().default([], "every line"))
    .addOption(new Option("--format <format>").choices(["table", "csv", "json"]).default("table"))
    .option("--json", "as --format json, whatever --format says")
    .action(async (file, { json, ...options }) =>
      settle(await evalCommand(file, json ? { ...options, format: "json" } : options, output)),
    );
  computing(program.command("scenarios"), "show this scenario alone beside the base")
    .description("compute the base and every scenario, side by side")
    .addOption(getOption().makeOptionMandatory())
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await scenariosCommand(file, options, output)));
  computing(program.command("sensitivity"))
    .description("compute figures over one input, or over every pair of two")
    .requiredOption("--x <line=from:to:steps>", "what an input is set to, in its unit; LINE=V,V,… gives the values")
    .option("--y <line=from:to:steps>", "a second input, down the rows")
    .addOption(
      new Option("--get <cells>", "LINE or LINE@PERIOD,… to show; may be repeated")
        .argParser(gathered)
        .makeOptionMandatory(),
    )
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await sensitivityCommand(file, options, output)));
  computing(program.command("tornado"))
    .description("move each input alone, the one that moves a figure most first")
    .requiredOption("--get <cell>", "LINE or LINE@PERIOD to move")
    .option("--swing <percent>", "how far an input without an uncertainty goes down and up", "10%")
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await tornadoCommand(file, options, output)));
  computing(program.command("solve"))
    .description("find what an input must be for a figure to reach a value")
    .requiredOption("--change <input>", "LINE or LINE@PERIOD to look for")
    .requiredOption("--goal <cell=value>", "LINE=V or LINE@PERIOD=V, or a line in place of V")
    .option("--between <from:to>", "where to look, in the input's unit; found from what it is where absent")
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await solveCommand(file, options, output)));
  computing(program.command("simulate"))
    .description("draw every uncertain input, and say how figures are spread")
    .option("--trials <count>", "how many", "10000")
    .option("--seed <number>", "another one gives other draws", "1")
    .addOption(
      new Option("--sampling <method>", "how inputs are drawn").choices(["random", "latin", "sobol"]).default("latin"),
    )
    .addOption(
      new Option("--get <cells>", "LINE or LINE@PERIOD,… to show; may be repeated")
        .argParser(gathered)
        .makeOptionMandatory(),
    )
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await simulateCommand(file, options, output, openPool)));
  computing(program.command("attribute"), "what is explained, where --to is absent")
    .description("split the change of a figure from one scenario to another over what was changed")
    .option("--from <scenario>", "what it is compared with", baseName)
    .option("--to <scenario>", "what is explained; --scenario where absent")
    .addOption(new Option("--get <cell>", "LINE or LINE@PERIOD: the figure").argParser(gathered).makeOptionMandatory())
    .addOption(
      new Option("--group <label=lines>", "LABEL=LINE,LINE: lines that count as one driver; may be repeated")
        .argParser(gathered)
        .default([], "each line by itself"),
    )
    .addOption(
      new Option("--method <method>", "over all orders of the changes, or in the one they stand in")
        .choices(["shapley", "story"])
        .default("shapley"),
    )
    .option("--json", "as one JSON document")
    .action(async (file, options) => settle(await attributeCommand(file, options, output)));
  return program;
}

const gathered = (value: string, before: readonly string[] = []) => [...before, value];

const computing = (command: Command, scenarioHint = "compute this scenario and not the base"): Command =>
  command
    .argument("<file>")
    .option("--scenario <name>", scenarioHint)
    .addOption(
      new Option("--set <line=value>", "LINE=V, LINE[ITEM]=V or LINE@PERIOD=V, in the line's unit; may be repeated")
        .argParser(gathered)
        .default([], "as in the file"),
    );

const getOption = () => new Option("--get <lines>", "LINE,… to show; may be repeated").argParser(gathered);
