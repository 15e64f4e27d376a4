using System.Globalization;
using System.Runtime.CompilerServices;
using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>
/// The interpolated strings of <see cref="SourceWriter"/>. What stands in the string itself is the generator's own code; a
/// hole takes an <see cref="Identifier"/>, a <see cref="TypeName"/>, a <see cref="NamespaceName"/>, a <see cref="Literal"/>,
/// an <see cref="XmlText"/> or a number. There is no way in for <see cref="string"/> and <see cref="char"/>: a text of the
/// document that nobody escaped does not compile here, and so cannot become code.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct SourceLine(int literalLength, int holeCount, SourceWriter writer)
{
    private readonly SourceWriter _writer = Sized(writer, literalLength, holeCount);

    public void AppendLiteral(string text) => _writer.Literal(text);

    public void AppendFormatted(Identifier hole) => _writer.Literal(hole.Text);

    public void AppendFormatted(TypeName hole) => _writer.Literal(hole.Text);

    public void AppendFormatted(NamespaceName hole) => _writer.Literal(hole.Text);

    public void AppendFormatted(Literal hole) => _writer.Literal(hole.Code);

    public void AppendFormatted(XmlText hole) => _writer.Literal(hole.Xml);

    public void AppendFormatted(int hole) => _writer.Literal(hole.ToString(CultureInfo.InvariantCulture));

    /// <summary>The compiler passes the sizes of the string to every handler; the writer grows by itself.</summary>
    private static SourceWriter Sized(SourceWriter writer, int literalLength, int holeCount)
    {
        _ = literalLength;
        _ = holeCount;
        return writer;
    }
}
