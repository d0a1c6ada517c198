//! The command line in Dutch: clap speaks English, its readers here do not.

use clap::error::{ContextKind, ErrorKind};
use clap::{Command, CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

const HULPVORM: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

/// Reads the arguments. On `--help` and on a mistake the text is written and the exit code returned.
pub fn lees<T: CommandFactory + FromArgMatches>(argumenten: impl Iterator<Item = OsString>) -> Result<T, ExitCode> {
    let mut opdracht = in_het_nederlands(T::command());
    opdracht
        .try_get_matches_from_mut(argumenten)
        .and_then(|gevonden| T::from_arg_matches(&gevonden))
        .map_err(|fout| antwoord(&fout))
}

/// Dutch headings and a Dutch `--help`, for the command and everything below it.
fn in_het_nederlands(opdracht: Command) -> Command {
    let is_hoofdopdracht = opdracht.get_version().is_some();
    let opdracht = opdracht
        .help_template(HULPVORM)
        .subcommand_help_heading("Opdrachten")
        .subcommand_value_name("OPDRACHT")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            clap::Arg::new("help")
                .long("help")
                .short('h')
                .help("Toon deze uitleg")
                .action(clap::ArgAction::Help)
                .help_heading("Opties"),
        )
        .mut_args(|a| {
            let kop = if a.is_positional() { "Waarden" } else { "Opties" };
            a.help_heading(kop)
        })
        .mut_subcommands(in_het_nederlands);
    if !is_hoofdopdracht {
        return opdracht;
    }
    opdracht.arg(
        clap::Arg::new("version")
            .long("version")
            .short('V')
            .help("Toon de versie")
            .action(clap::ArgAction::Version)
            .help_heading("Opties"),
    )
}

fn antwoord(fout: &clap::Error) -> ExitCode {
    if matches!(fout.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // The one English word that clap puts into a usage line by itself.
        let tekst = fout.render().to_string().replace("[OPTIONS]", "[OPTIES]");
        // A closed pipe is the reader's choice, not an error.
        let _ = std::io::stdout().lock().write_all(tekst.as_bytes());
        return ExitCode::SUCCESS;
    }
    eprintln!("{}", zin(fout));
    ExitCode::from(crate::ONBRUIKBARE_INVOER)
}

fn zin(fout: &clap::Error) -> String {
    let genoemd = |soort| fout.get(soort).map(ToString::to_string).unwrap_or_default();
    let oorzaak = match fout.kind() {
        ErrorKind::UnknownArgument => {
            format!("De optie of waarde {} ken ik hier niet.", genoemd(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            format!("De opdracht {} bestaat niet.", genoemd(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Er staat geen opdracht.".to_owned()
        }
        ErrorKind::MissingRequiredArgument => format!("Hier ontbreekt {}.", genoemd(ContextKind::InvalidArg)),
        ErrorKind::ArgumentConflict => {
            format!("{} kan niet samen met {}.", genoemd(ContextKind::InvalidArg), genoemd(ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!(
                "De waarde {} past niet bij {}.",
                genoemd(ContextKind::InvalidValue),
                genoemd(ContextKind::InvalidArg)
            )
        }
        _ => "Deze opdracht begrijp ik niet.".to_owned(),
    };
    format!("{oorzaak} Met --help zie je wat kan.")
}
