using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>A text, number, boolean or null, as it was written.</summary>
/// <param name="text">The content, unquoted and unescaped.</param>
/// <param name="isPlain">Whether it stood without quotes: only then can it be a number, a boolean or null (YAML 1.2.2, 10.3.2).</param>
/// <param name="place">Where it stands.</param>
internal sealed class YamlScalar(string text, bool isPlain, Place place) : YamlNode(place)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    public override ulong Fingerprint { get; } = YamlFingerprint.OfText(text, isPlain);

    public bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");

    public bool IsBoolean => IsTrue || (IsPlain && Text is ("false" or "False" or "FALSE"));

    public bool IsTrue => IsPlain && Text is ("true" or "True" or "TRUE");

    /// <summary>Whether it is a number of YAML's core schema; every number of JSON is one.</summary>
    public bool IsNumber => IsPlain && YamlNumber.Is(Text);

    /// <summary>A null that stands in for what could not be read.</summary>
    public static YamlScalar Null(Place place) => new("null", isPlain: true, place);
}
