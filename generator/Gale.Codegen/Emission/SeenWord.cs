using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>A variable of an emitted reader with a bit for each required member that it has seen.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Members">The members, in the order of their bits.</param>
internal sealed record SeenWord(Identifier Name, IReadOnlyList<MemberModel> Members)
{
    /// <summary>The value when nothing is missing.</summary>
    public Literal AllBits => Literal.Hex(ulong.MaxValue >> (RecordModel.BitsPerWord - Members.Count));

    /// <summary>The variable that has this bit.</summary>
    public static Identifier Of(int bit)
    {
        var word = bit / RecordModel.BitsPerWord;
        return Identifier.FromValid(word == 0 ? "seen" : FormattableString.Invariant($"seen{word}"));
    }
}
