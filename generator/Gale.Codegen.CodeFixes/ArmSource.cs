namespace Gale.Codegen.CodeFixes;

/// <summary>What a new arm does, where that can be said of any switch.</summary>
internal enum ArmSource
{
    /// <summary>It throws: nobody has decided yet.</summary>
    Throw,

    /// <summary>The same as the arm for what the document does not list.</summary>
    Unknown,

    /// <summary>The same as the arm for all the rest: what happened so far.</summary>
    Rest,
}
