namespace Gale.Codegen.CSharp;

/// <summary>How it shows that a value is not an alternative.</summary>
internal enum UnionCaseReading
{
    /// <summary>A text that the vocabulary does not know.</summary>
    Vocabulary,

    /// <summary>None of the alternatives of a union.</summary>
    Union,

    /// <summary>It cannot be read.</summary>
    Value,

    /// <summary>It cannot be read, and where it can the value may have fewer digits than what came, which is kept.</summary>
    Rounded,

    /// <summary>It does not: any text fits.</summary>
    AnyText,
}
