using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the class that has all limits of a client. Each is made when it is first needed: a document has thousands, a program calls few operations.</summary>
internal static class LimitsClassWriter
{
    private static readonly TypeName Limits = KnownTypes.Validation("JsonLimits");

    public static void Write(SourceWriter writer, LimitsClassModel model)
    {
        writer.Line($"/// <summary>What the document allows of what is sent, beside its types: it is held against this before.</summary>");
        writer.GeneratedCode();
        using (writer.Block($"internal static class {model.Name}"))
        {
            writer.Separated(model.Limits, (writer, limits) =>
            {
                writer.Line($"private static {Limits}? {limits.Field};");
                writer.Line();
                writer.Line($"/// <summary><c>{limits.Place}</c></summary>");
                writer.Part($"public static {Limits} {limits.Name} => {limits.Field} ??= new()");
                LimitsWriter.WriteSettings(writer, limits.Limits);
                writer.Line($";");
            });
        }
    }
}
