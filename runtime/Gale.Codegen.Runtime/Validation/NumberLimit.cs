using System.ComponentModel;
using System.Text;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>A number as the document writes it: nothing is lost on the way through a type of .NET. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberLimit
{
    private readonly string _text;

    private NumberLimit(string text)
    {
        _text = text;
        Value = JsonNumber.Parse(Encoding.ASCII.GetBytes(text));
    }

    internal JsonNumber Value { get; }

    /// <summary>A limit of the number that a text is in JSON.</summary>
    public static implicit operator NumberLimit(string text) => new(text);

    /// <summary>As the document writes it.</summary>
    public override string ToString() => _text;
}
