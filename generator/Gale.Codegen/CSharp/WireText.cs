using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>A text that emitted code compares with what it reads, both as UTF-8.</summary>
/// <param name="Utf8">The text.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record WireText(Literal Utf8, int Length)
{
    public static WireText Of(string text) => new(Literal.Utf8(text), Encoding.UTF8.GetByteCount(text));
}
