using System.CommandLine;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph completion</c>: a script that completes verbs, options and words in a shell.</summary>
public static class CompletionCommand
{
    private const string Bash = """
        # exograph completion for bash. For every new shell: exograph completion bash > ~/.local/share/bash-completion/completions/exograph
        _exograph() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(exograph "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _exograph exograph

        """;

    private const string Zsh = """
        #compdef exograph
        # exograph completion for zsh. For every new shell: exograph completion zsh > a folder of $fpath/_exograph
        _exograph() {
            local -a found
            found=(${(f)"$(exograph "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
            if (( ${#found} )); then compadd -a found; else _files; fi
        }
        if [ "${funcstack[1]}" = "_exograph" ]; then _exograph "$@"; else compdef _exograph exograph; fi

        """;

    /// <summary>Makes the verb.</summary>
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash or zsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh");
        var command = new Command("completion", "Print a script that completes verbs, options and words: source <(exograph completion bash)") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(parsed.GetRequiredValue(shell) == "zsh" ? Zsh : Bash));
        return command;
    }
}
