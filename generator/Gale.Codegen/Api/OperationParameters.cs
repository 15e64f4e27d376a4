using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The parameters of an operation, the idempotency header set apart: the runtime fills it.</summary>
internal sealed record OperationParameters(EquatableArray<ApiParameter> Parameters, string? IdempotencyHeader);
