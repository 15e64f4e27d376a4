using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// Whether a vocabulary or a choice may have more at any time: <c>x-drift-open: true</c>, or the <c>x-extensible-enum</c> of Zalando's
/// guidelines, as a list of its own or as a word.
/// </summary>
internal static class OpenEnd
{
    public const string Values = "x-extensible-enum";

    private const string Word = "x-drift-open";

    public static bool Is(Schema schema) =>
        schema.HasExtensions && (schema.Extension(Word) is YamlScalar { IsTrue: true } || schema.Extension(Values) is YamlSequence or YamlScalar { IsTrue: true });
}
