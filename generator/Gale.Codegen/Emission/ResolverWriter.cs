using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the resolver through which <c>JsonSerializer</c> finds the codecs without reflection.</summary>
internal static class ResolverWriter
{
    public static void Write(SourceWriter writer, ResolverModel resolver)
    {
        writer.Line(
            $"""
            /// <summary>
            /// Hands every type of the document to <see cref="global::System.Text.Json.JsonSerializer"/> without reflection: set it as
            /// <see cref="global::System.Text.Json.JsonSerializerOptions.TypeInfoResolver"/>, alone or in a chain.
            /// </summary>
            """);
        writer.GeneratedCode();
        writer.Accessibility(resolver.IsPublic);
        using (writer.Block($"sealed class {resolver.Name} : global::Gale.Codegen.Runtime.Json.JsonCodecResolver"))
        {
            WriteConstructor(writer, resolver);
            writer.Line();
            writer.Line(
                $$"""
                /// <summary>The resolver; it has no state.</summary>
                public static {{resolver.Name}} Default { get; } = new();
                """);
        }
    }

    private static void WriteConstructor(SourceWriter writer, ResolverModel resolver)
    {
        using (writer.Block($"private {resolver.Name}()"))
        {
            foreach (var entry in resolver.Records)
            {
                writer.Line($"Add<{entry.Type}, {entry.Codec}>();");
            }

            foreach (var entry in resolver.OpenEnums)
            {
                writer.Line($"AddOpenEnum<{entry.Type}, {entry.Codec}>();");
            }

            foreach (var entry in resolver.Enums)
            {
                writer.Line($"AddEnum<{entry.Type}, {entry.Codec}>();");
            }

            foreach (var entry in resolver.Bodies)
            {
                writer.Line($"AddBody<{entry.Type}, {entry.Codec}>();");
            }
        }
    }
}
