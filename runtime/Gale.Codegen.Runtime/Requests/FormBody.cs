using System.Text;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>A form: the members of an object as pairs of name and value, a blank as a plus (WHATWG URL, 5.2).</summary>
internal sealed class FormBody<T, TCodec>(T value, FormField[] fields) : BufferedBody("application/x-www-form-urlencoded")
    where TCodec : struct, IJsonCodec<T>
{
    private protected override void Write(PooledBytes bytes)
    {
        var text = new StringBuilder();
        foreach (var (name, parts) in ParameterParts.MembersOf<T, TCodec>(value))
        {
            var field = Array.Find(fields, field => field.Name == name) ?? new FormField(name, UsualStyleOf(parts));
            foreach (var pair in PairsOf(field, parts))
            {
                text.Append(text.Length > 0 ? "&" : "").Append(pair.Key).Append('=').Append(field.AllowReserved ? WithoutDelimiters(pair.Value) : pair.Value);
            }
        }

        var encoded = Encoding.UTF8.GetBytes(text.Replace("%20", "+").ToString());
        encoded.CopyTo(bytes.GetSpan(encoded.Length));
        bytes.Advance(encoded.Length);
    }

    /// <summary>Of a list each item is written as its media type says (OpenAPI 3.2, Encoding By Name), and the whole in a style.</summary>
    private static IEnumerable<KeyValuePair<string, string>> PairsOf(FormField field, ParameterParts parts) =>
        (field.Style == ParameterStyle.Json ? parts.Items() : [parts.WithInner(field.Inner)])
        .SelectMany(part => StyledParameter.AsPairs(field.Name, part, field.Style, field.Explode, field.AllowReserved));

    /// <summary>What would end a value, or be read as a blank, is encoded in any case.</summary>
    private static string WithoutDelimiters(string value) => value.Replace("&", "%26").Replace("+", "%2B");

    /// <summary>An object in a field is JSON unless the document says otherwise (OpenAPI 3.1, 4.8.15.1.1).</summary>
    private static ParameterStyle UsualStyleOf(ParameterParts parts) => parts.IsObject ? ParameterStyle.Json : ParameterStyle.Form;
}
