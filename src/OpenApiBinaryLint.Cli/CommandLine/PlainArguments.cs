namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>
/// Reads command lines in which there is nothing to explain. McMaster's parser costs more to start (some 240 methods to
/// compile) than a whole run over a small document, so it is asked only for help, about mistakes and for rare spellings.
/// A test holds the two to the same results.
/// </summary>
internal static class PlainArguments
{
    /// <summary>The arguments, or null where <see cref="CommandLineParser"/> has to look.</summary>
    /// <param name="syntax">The command's.</param>
    /// <param name="words">What follows the command's name.</param>
    public static Arguments? Read(CommandSyntax syntax, string[] words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word == "-" || !word.StartsWith('-'))
            {
                arguments.Operands.Add(word);
                continue;
            }

            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (Find(syntax, equals < 0 ? word : word[..equals]) is not { } option
                || (option.ValueName is null && equals >= 0)
                || (!option.IsRepeatable && arguments.Has(option)))
            {
                return null;
            }

            if (option.ValueName is null || equals >= 0)
            {
                arguments.Add(option, word[(equals < 0 ? word.Length : equals + 1)..]);
            }
            else if (option.Default is { } meant)
            {
                arguments.Add(option, meant);
            }
            else if (++i < words.Length && !words[i].StartsWith('-'))
            {
                arguments.Add(option, words[i]);
            }
            else
            {
                return null;
            }
        }

        return arguments.Operands.Count > 1 && !syntax.TakesManyOperands ? null : arguments;
    }

    private static Option? Find(CommandSyntax syntax, string word)
    {
        foreach (var option in syntax.Options)
        {
            if ((word.Length == option.Name.Length + 2 && word.EndsWith(option.Name, StringComparison.Ordinal) && word[1] == '-')
                || (word.Length == 2 && option.Letter is { } letter && word.EndsWith(letter, StringComparison.Ordinal)))
            {
                return option;
            }
        }

        return null;
    }
}
