using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the method that holds a value against the document's limits.</summary>
internal static class CheckWriter
{
    /// <param name="writer">Where to.</param>
    /// <param name="type">The type.</param>
    /// <param name="check">How it is held against them.</param>
    /// <param name="hasDerived">Whether something derives from it that has more.</param>
    public static void Write(SourceWriter writer, TypeModel type, CheckModel check, bool hasDerived)
    {
        if (check.Limits is null)
        {
            writer.Line($"/// <summary>Does nothing: the document sets no limits beside the types.</summary>");
        }
        else
        {
            writer.Line($"/// <summary>Holds this, and all that is in it, against the limits of the document, as it is before it is sent.</summary>");
            writer.Line($"/// <exception cref=\"{KnownTypes.RequestValidationException}\">The document does not allow it; the exception says where and why, of everything at once.</exception>");
        }

        WriteModifiers(writer, check, hasDerived);
        if (check.Limits is { } limits)
        {
            writer.Line($"void Validate() =>");
            using (writer.Indented())
            {
                writer.Line($"{KnownTypes.Validation("RequestValidation")}.Validate<{type.Type}, {check.Codec}>(this, {limits}, \"{type.Name}\");");
            }
        }
        else
        {
            using (writer.Block($"void Validate()"))
            {
            }
        }
    }

    private static void WriteModifiers(SourceWriter writer, CheckModel check, bool hasDerived)
    {
        if (check.IsInherited)
        {
            writer.Part($"public override ");
        }
        else if (hasDerived)
        {
            writer.Part($"public virtual ");
        }
        else
        {
            writer.Part($"public ");
        }
    }
}
