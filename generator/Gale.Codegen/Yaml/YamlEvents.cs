using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gale.Codegen.Yaml;

/// <summary>YamlDotNet's events, one after the other, its failures told as ours.</summary>
internal sealed class YamlEvents
{
    private readonly ParserText _text;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(ParserText text)
    {
        _text = text;
        _scanner = new Scanner(new StringReader(text.Text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The next event; <see langword="null"/> behind the last one.</summary>
    /// <exception cref="UnreadableTextException">The text is not YAML.</exception>
    public ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException exception)
        {
            throw Failure(YamlSyntaxReasons.Explain(exception.Message), StartOf(exception), exception.End, YamlSyntaxReasons.IsAboutIndentedQuote(exception.Message));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser's own state breaks on some texts: InvalidOperationException where "[1, 2" is never closed.
            throw Failure(YamlSyntaxReasons.Unexplained, _scanner.CurrentPosition, _scanner.CurrentPosition);
        }
    }

    /// <summary>About a tab the parser names the beginning of what the tab interrupts, which may be far above.</summary>
    private Mark StartOf(YamlException exception) =>
        YamlSyntaxReasons.IsAboutTab(exception.Message) ? _scanner.CurrentPosition : exception.Start;

    private UnreadableTextException Failure(string reason, Mark start, Mark end, bool isOutdentedQuote = false) =>
        UnreadableTextException.Syntax(reason, _text.OriginalOffset(start.Index), _text.OriginalOffset(end.Index), isOutdentedQuote);
}
