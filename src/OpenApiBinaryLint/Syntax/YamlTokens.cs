using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// The tokens of YamlDotNet's scanner, none of them lost: version 16.3 of its parser asks twice for the token after an anchored
/// scalar, and so passes over the comma in <c>{a: &amp;x b, c: d}</c>.
/// </summary>
internal sealed class YamlTokens(string content) : IScanner
{
    private readonly Scanner _scanner = new(new StringReader(content));
    private bool _isPending;

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    // At the end the parser makes sure that nothing follows.
    public bool MoveNextWithoutConsuming() =>
        (_isPending && Current is not StreamEnd) || (_isPending = _scanner.MoveNextWithoutConsuming());

    public void ConsumeCurrent()
    {
        _isPending = false;
        _scanner.ConsumeCurrent();
    }
}
