namespace Gale.Codegen.Runtime;

/// <summary>A documented answer, success or error, that speaks for some statuses.</summary>
internal interface IStatusAnswer
{
    StatusRange Statuses { get; }
}
